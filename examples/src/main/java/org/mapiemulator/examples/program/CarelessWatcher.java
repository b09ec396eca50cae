package org.mapiemulator.examples.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/**
 * The careless twin of {@link MailWatcher}: it hears that the session ends, and goes on. It also
 * swallows the errors that follow, so that nobody notices.
 *
 * <p>The original would look at the inbox in {@link #look}. Here it asks for the identity instead.
 */
public final class CarelessWatcher {

  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MapiAdviseSink sink;
  private final long connection;

  private CarelessWatcher(Mapi32 mapi32) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, null, null, JOIN);
    sink = mapi32.hrAllocAdviseSink(CarelessWatcher::ignore, null);
    connection = session.advise(null, EventMask.CRITICAL_ERROR.value(), sink);
  }

  /**
   * Joins the shared session and listens on it, for the look of it.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the watcher
   */
  public static CarelessWatcher start(Mapi32 mapi32) {
    return new CarelessWatcher(mapi32);
  }

  private static int ignore(@Nullable Object context, List<Notification> notifications) {
    return 0;
  }

  /**
   * Looks for new mail, as it does every minute; what goes wrong is left to the next time.
   *
   * @return whether it could look
   */
  public boolean look() {
    try {
      session.queryIdentity();
      return true;
    } catch (MapiException e) {
      return false;
    }
  }

  /** Leaves when the user closes it. */
  public void close() {
    session.unadvise(connection);
    sink.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
