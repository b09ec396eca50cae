package org.mapiemulator.examples.program;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/**
 * Watches the mailbox through the session that Outlook shares, and goes when the session says that
 * it ends: the way a client of a shared session should be written.
 *
 * <p>The sink does nothing but take note. Logging off inside OnNotify is allowed, but the thread
 * there is MAPI's, and the program may be in the middle of a call on its own.
 */
public final class MailWatcher implements AutoCloseable {

  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final CountDownLatch told = new CountDownLatch(1);
  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MapiAdviseSink sink;
  private final long connection;

  private MailWatcher(Mapi32 mapi32) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, null, null, JOIN);
    sink = mapi32.hrAllocAdviseSink(this::onNotify, null);
    connection = session.advise(null, EventMask.CRITICAL_ERROR.value(), sink);
  }

  /**
   * Joins the shared session and listens on it.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the watcher
   */
  public static MailWatcher start(Mapi32 mapi32) {
    return new MailWatcher(mapi32);
  }

  private int onNotify(@Nullable Object context, List<Notification> notifications) {
    for (Notification notification : notifications) {
      if (notification.eventType() == EventMask.CRITICAL_ERROR.value()) {
        told.countDown();
      }
    }
    return 0;
  }

  /**
   * Tells whether the session said that it ends.
   *
   * @return whether it is time to {@link #close()}
   */
  public boolean isToldToStop() {
    return told.getCount() == 0;
  }

  /** Leaves in the documented order: Unadvise, Release, Logoff, Release, MAPIUninitialize. */
  @Override
  public void close() {
    session.unadvise(connection);
    sink.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
