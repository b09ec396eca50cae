package org.mapiemulator.tests.fault;

import java.util.List;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.journal.JournalEntry;

/** What the journal says about faults. */
final class Trace {

  private Trace() {}

  /** The events of faults, each with its object if it has one. */
  static List<String> faults(MapiSubsystem mapi) {
    return mapi.journal().entries().stream()
        .filter(EventEntry.class::isInstance)
        .map(JournalEntry::text)
        .filter(text -> text.contains("fault: "))
        .map(text -> text.substring(2))
        .toList();
  }

  /** The latest line of the journal that holds some words. */
  static String last(MapiSubsystem mapi, String words) {
    return mapi.journal().entries().stream()
        .filter(entry -> entry.text().contains(words))
        .reduce((first, second) -> second)
        .map(entry -> entry.text() + " = " + entry.outcome())
        .orElse("nothing");
  }
}
