package org.mapiemulator.examples.bug;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;

/**
 * A program that writes notes into the Inbox, in single steps, so that a play can stop anywhere.
 */
final class NoteTaker {

  static final int ALONE = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);
  static final int NO_MAIL = ALONE | LogonFlag.NO_MAIL.value();
  static final int SHARED = bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MsgStore store;
  private final MapiFolder inbox;

  private NoteTaker(Mapi32 mapi32, int flags, @Nullable String profile) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, profile, null, flags);
    store = Program.defaultStore(session);
    inbox = folder(receiveFolder(store));
  }

  /** The root folder, in a store that nothing is delivered to. */
  private static @Nullable EntryId receiveFolder(MsgStore store) {
    try {
      return store.getReceiveFolder("IPM.Note", 0).entryId();
    } catch (MapiException notSupported) {
      return null;
    }
  }

  /** Initializes MAPI, logs on, and opens the Inbox of the default store. */
  static NoteTaker start(Mapi32 mapi32, int flags) {
    return start(mapi32, flags, flags == SHARED ? null : "Ada");
  }

  static NoteTaker start(Mapi32 mapi32, int flags, @Nullable String profile) {
    return new NoteTaker(mapi32, flags, profile);
  }

  private MapiFolder folder(@Nullable EntryId id) {
    return (MapiFolder) store.openEntry(id, null, OpenFlag.MODIFY.value()).object();
  }

  MapiSession session() {
    return session;
  }

  /** Begins a note, which nobody has saved. */
  Message draft(String subject) {
    Message note = inbox.createMessage(null, 0);
    note.setProps(
        List.of(
            PropValue.of(PropTags.PR_SUBJECT, subject),
            PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note")));
    return note;
  }

  /** Writes a note and saves it. */
  void write(String subject) {
    Message note = draft(subject);
    note.saveChanges(0);
    note.release();
  }

  /** Sends a note to Bob. */
  void send(String subject) {
    Message note = draft(subject);
    note.modifyRecipients(
        ModifyRecipientsFlag.ADD.value(),
        List.of(
            Row.of(
                PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value()),
                PropValue.of(PropTags.PR_DISPLAY_NAME, "Bob"),
                PropValue.of(PropTags.PR_ADDRTYPE, "SMTP"),
                PropValue.of(PropTags.PR_EMAIL_ADDRESS, "bob@example.org"))));
    note.submitMessage(0);
    note.release();
  }

  /** How many notes there are. */
  int count() {
    try (MapiTable notes = inbox.getContentsTable(0)) {
      return notes.getRowCount(0).value();
    }
  }

  /** The contents of the Inbox, to be read and released by the caller. */
  MapiTable contents() {
    return inbox.getContentsTable(0);
  }

  MapiClientShutdown shutdown() {
    return (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
  }

  /** Gives back what it has opened, but not the session. */
  void close() {
    inbox.release();
    store.release();
  }

  /** Leaves in the documented order. */
  void end() {
    close();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }

  /** Gives back references alone: all that is allowed when MAPI is over. */
  void drop() {
    inbox.release();
    store.release();
    session.release();
  }
}
