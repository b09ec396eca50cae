package org.mapiemulator.internal.store;

import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.Binary;

/** What messages and attachments need of the logon through which they are open. */
interface MessageContext {

  /** The mailbox that the messages are in. */
  Mailbox mailbox();

  /** The names of named properties. */
  NameMap names();

  /** The settings that decide about properties. */
  PropSettings propSettings();

  /** Whether the store was opened for writing. */
  boolean isWritable();

  /** Who has messages of the mailbox open for writing. */
  Writers writers();

  /** PR_STORE_ENTRYID as clients see it: wrapped (STO-08). */
  Binary storeEntryId();

  /** How one new table reaches its sinks. */
  TableEvents tableEvents();
}
