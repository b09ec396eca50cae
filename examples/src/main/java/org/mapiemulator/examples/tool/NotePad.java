package org.mapiemulator.examples.tool;

import java.util.List;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;

/** Keeps notes in the Inbox: one open at a time, saved when the user says so. */
public final class NotePad {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED, LogonFlag.UNICODE, LogonFlag.NEW_SESSION, LogonFlag.NO_MAIL);

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MsgStore store;
  private final MapiFolder inbox;

  private NotePad(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, profile, null, FLAGS);
    store = Stores.openDefault(session);
    var id = store.getReceiveFolder(null, StringFlag.UNICODE.value()).entryId();
    inbox = (MapiFolder) store.openEntry(id, null, OpenFlag.MODIFY.value()).object();
  }

  /**
   * Logs on.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose notes they are
   * @return the program
   */
  public static NotePad open(Mapi32 mapi32, String profile) {
    return new NotePad(mapi32, profile);
  }

  /**
   * Begins a note.
   *
   * @param subject the subject
   * @return the note, not saved yet
   */
  public Message begin(String subject) {
    Message note = inbox.createMessage(null, 0);
    note.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
    return note;
  }

  /**
   * Writes a note and saves it.
   *
   * @param subject the subject
   */
  public void write(String subject) {
    try (Message note = begin(subject)) {
      note.saveChanges(0);
    }
  }

  /**
   * Quits as fast as it may: without a word more if fast shutdown is allowed, otherwise the
   * ordinary way.
   *
   * @return whether it was allowed
   */
  public boolean quit() {
    var shutdown = (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    try {
      shutdown.queryFastShutdown();
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown();
      return true;
    } catch (MapiException refused) {
      shutdown.release();
      close();
      return false;
    }
  }

  /** Leaves in the documented order. */
  public void close() {
    inbox.release();
    store.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
