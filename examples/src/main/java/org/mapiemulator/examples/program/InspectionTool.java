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
import org.mapiemulator.mapi.Notification;

/**
 * A window on everything in a mailbox, with a session that other programs may join; MFCMAPI works
 * like this.
 *
 * <p>The original also listens on store and address book, restricts and reads tables on its worker
 * thread, and releases store and address book after Logoff, which is a mistake. Stores, tables and
 * the address book are not emulated yet: the worker asks for the identity instead.
 */
public final class InspectionTool {

  private static final int FLAGS =
      MapiFlag.bits(
          LogonFlag.EXTENDED,
          LogonFlag.ALLOW_OTHERS,
          LogonFlag.NEW_SESSION,
          LogonFlag.UI,
          LogonFlag.EXPLICIT_PROFILE);

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MapiAdviseSink sink;
  private final long connection;

  private InspectionTool(Mapi32 mapi32) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, null, null, FLAGS);
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

  /** The original writes every notification to its debug output. */
  private static int show(@Nullable Object context, List<Notification> notifications) {
    return 0;
  }

  /** What the worker thread does: it initializes MAPI itself, reads, and uninitializes. */
  public void readInBackground() {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session.queryIdentity();
    mapi32.mapiUninitialize();
  }

  /** Closes the tool; the user may be asked whether to log off. */
  public void close() {
    session.unadvise(connection);
    sink.release();
    session.logoff(0, LogoffFlag.UI.value(), 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
