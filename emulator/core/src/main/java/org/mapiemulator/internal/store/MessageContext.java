package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.spi.MapiSup;

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

  /** Whether MAPI's spooler has the store open, not a client (STO-23). */
  boolean isSpooler();

  /** MAPI's side of the logon; null where nothing is sent. */
  @Nullable MapiSup support();

  /**
   * Sends the report that a message owes its sender; no lock may be held (RDS-11).
   *
   * @param read whether it was read
   */
  void report(MessageState message, boolean read);

  /** Who has messages of the mailbox open for writing. */
  Writers writers();

  /** PR_STORE_ENTRYID as clients see it: wrapped (STO-08). */
  Binary storeEntryId();

  /** How one new table reaches its sinks. */
  TableEvents tableEvents();
}
