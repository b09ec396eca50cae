package org.mapiemulator.internal.gate;

import org.mapiemulator.journal.JournalEntry;

/** What the journal keeps: raw values, which become an entry when somebody reads it. */
interface JournalRecord {

  void step(long step);

  JournalEntry toEntry(Arguments words);
}
