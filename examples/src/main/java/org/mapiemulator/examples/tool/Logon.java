package org.mapiemulator.examples.tool;

import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;

/** A session of one's own, from MAPIInitialize to MAPIUninitialize. */
final class Logon implements AutoCloseable {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED,
          LogonFlag.UNICODE,
          LogonFlag.NO_MAIL,
          LogonFlag.NEW_SESSION,
          LogonFlag.EXPLICIT_PROFILE);

  private final Mapi32 mapi32;
  private final MapiSession session;

  private Logon(Mapi32 mapi32, MapiSession session) {
    this.mapi32 = mapi32;
    this.session = session;
  }

  static Logon to(Mapi32 mapi32, String profile) {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    try {
      return new Logon(mapi32, mapi32.mapiLogonEx(0, profile, null, FLAGS));
    } catch (MapiException e) {
      mapi32.mapiUninitialize();
      throw e;
    }
  }

  MapiSession session() {
    return session;
  }

  /** Opens the store that new mail comes to, to change what is in it. */
  MsgStore openDefaultStore() {
    return Stores.openDefault(session);
  }

  MsgStore openStore(EntryId id, int flags) {
    return session.openMsgStore(0, id, null, OpenMsgStoreFlag.NO_DIALOG.value() | flags).value();
  }

  /** Logoff, Release, MAPIUninitialize: each of them even if the one before failed. */
  @Override
  public void close() {
    try {
      session.logoff(0, 0, 0);
    } finally {
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
