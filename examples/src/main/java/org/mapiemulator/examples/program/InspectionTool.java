package org.mapiemulator.examples.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/**
 * A window on everything in a mailbox, with a session that other programs may join; MFCMAPI works
 * like this.
 *
 * <p>Its worker thread reads tables, the one of the message stores here. The store that it keeps
 * open it releases after Logoff, which is a mistake; the original does the same to the address
 * book.
 */
public final class InspectionTool {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED,
          LogonFlag.ALLOW_OTHERS,
          LogonFlag.NEW_SESSION,
          LogonFlag.UI,
          LogonFlag.EXPLICIT_PROFILE);

  private static final List<PropTag> COLUMNS =
      List.of(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME);
  private static final Restriction IS_DEFAULT = Restriction.equal(PropTags.PR_DEFAULT_STORE, true);

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MsgStore store;
  private final MapiAdviseSink sink;
  private final long connection;

  private InspectionTool(Mapi32 mapi32) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, null, null, FLAGS);
    store = openDefaultStore();
    sink = mapi32.hrAllocAdviseSink(InspectionTool::show, null);
    connection = session.advise(null, EventMask.EXTENDED.value(), sink);
  }

  /**
   * Starts the tool: the user is asked for a profile.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the tool, logged on and listening
   */
  public static InspectionTool start(Mapi32 mapi32) {
    return new InspectionTool(mapi32);
  }

  private MsgStore openDefaultStore() {
    try (MapiTable stores = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      Row row = MapiUtil.hrQueryAllRows(stores, COLUMNS, IS_DEFAULT, null, 1).get(0);
      int flags = OpenMsgStoreFlag.BEST_ACCESS.value();
      return session.openMsgStore(0, row.get(0).entryId(), null, flags).value();
    }
  }

  /** The original writes every notification to its debug output. */
  private static int show(@Nullable Object context, List<Notification> notifications) {
    return 0;
  }

  /** What the worker thread does: it initializes MAPI itself, reads, and uninitializes. */
  public void readInBackground() {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    try (MapiTable stores = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      MapiUtil.hrQueryAllRows(stores, COLUMNS, null, null, 0);
    }
    mapi32.mapiUninitialize();
  }

  /** Closes the tool; the user may be asked whether to log off. */
  public void close() {
    session.unadvise(connection);
    sink.release();
    session.logoff(0, LogoffFlag.UI.value(), 0);
    store.release(); // too late
    session.release();
    mapi32.mapiUninitialize();
  }
}
