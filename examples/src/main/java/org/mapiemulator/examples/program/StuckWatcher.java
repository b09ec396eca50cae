package org.mapiemulator.examples.program;

import java.util.List;
import java.util.concurrent.Semaphore;
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
 * The other careless twin of {@link MailWatcher}: its sink shows a message box, and returns from
 * OnNotify only when somebody has pressed OK.
 *
 * <p>Its cleaning up would come after that; nobody presses OK, so there is none to show.
 */
public final class StuckWatcher {

  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final Semaphore boxShown = new Semaphore(0);
  private final Semaphore okPressed = new Semaphore(0);

  private StuckWatcher() {}

  private void begin(Mapi32 mapi32) {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, null, null, JOIN);
    MapiAdviseSink sink = mapi32.hrAllocAdviseSink(this::showMessageBox, null);
    session.advise(null, MapiFlag.bits(EventMask.CRITICAL_ERROR, EventMask.EXTENDED), sink);
  }

  /**
   * Joins the shared session and listens on it.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the watcher
   */
  public static StuckWatcher start(Mapi32 mapi32) {
    StuckWatcher watcher = new StuckWatcher();
    watcher.begin(mapi32);
    return watcher;
  }

  private int showMessageBox(@Nullable Object context, List<Notification> notifications) {
    boxShown.release();
    okPressed.acquireUninterruptibly();
    return 0;
  }

  /** Waits until the message box is on the screen. */
  public void awaitBox() {
    boxShown.acquireUninterruptibly();
  }

  /** Presses OK. */
  public void pressOk() {
    okPressed.release();
  }
}
