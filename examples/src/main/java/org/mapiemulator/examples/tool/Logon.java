package org.mapiemulator.examples.tool;

import java.util.List;
import java.util.NoSuchElementException;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** A session of one's own, from MAPIInitialize to MAPIUninitialize. */
final class Logon implements AutoCloseable {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED,
          LogonFlag.UNICODE,
          LogonFlag.NO_MAIL,
          LogonFlag.NEW_SESSION,
          LogonFlag.EXPLICIT_PROFILE);
  private static final Restriction IS_DEFAULT = Restriction.equal(PropTags.PR_DEFAULT_STORE, true);

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
    try (MapiTable stores = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      List<Row> found =
          MapiUtil.hrQueryAllRows(stores, List.of(PropTags.PR_ENTRYID), IS_DEFAULT, null, 1);
      if (found.isEmpty()) {
        throw new NoSuchElementException("The profile has no default store.");
      }
      return openStore(found.get(0).get(0).entryId(), OpenMsgStoreFlag.WRITE.value());
    }
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
