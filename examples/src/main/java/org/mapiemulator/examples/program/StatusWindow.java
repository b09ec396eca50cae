package org.mapiemulator.examples.program;

import java.util.ArrayList;
import java.util.List;
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
 * Shows in a window who comes and goes on the shared session, and believes that after Unadvise
 * nothing comes any more.
 *
 * <p>MAPI documents the opposite: a notification that is under way may arrive after Unadvise has
 * returned. Then this program writes into a window that is gone.
 */
public final class StatusWindow {

  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final List<String> lines = new ArrayList<>();
  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MapiAdviseSink sink;
  private final long connection;
  private boolean destroyed;

  private StatusWindow(Mapi32 mapi32) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, null, null, JOIN);
    sink = mapi32.hrAllocAdviseSink(this::write, null);
    connection = session.advise(null, EventMask.EXTENDED.value(), sink);
  }

  /**
   * Joins the shared session and opens the window.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the window
   */
  public static StatusWindow open(Mapi32 mapi32) {
    return new StatusWindow(mapi32);
  }

  private synchronized int write(@Nullable Object context, List<Notification> notifications) {
    if (destroyed) {
      throw new IllegalStateException("The window is destroyed");
    }
    notifications.forEach(notification -> lines.add(notification.toString()));
    return 0;
  }

  /** Closes the window: Unadvise, and then what the sink writes to. */
  public void closeWindow() {
    stopListening();
    destroy();
  }

  /** Unadvise alone: what the sink writes to stays. */
  public void stopListening() {
    session.unadvise(connection);
  }

  private synchronized void destroy() {
    destroyed = true;
    lines.clear();
  }

  /** Leaves the session. */
  public void leave() {
    sink.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
