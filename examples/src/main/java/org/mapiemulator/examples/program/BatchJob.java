package org.mapiemulator.examples.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;

/**
 * Works through a list without a window, so without a message loop, and initializes MAPI without
 * MAPI_MULTITHREAD_NOTIFICATIONS: what its sink is to hear waits until somebody calls {@link
 * #pump}.
 */
public final class BatchJob {

  private static final int JOIN = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MapiAdviseSink sink;
  private final long connection;

  private BatchJob(Mapi32 mapi32) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(null);
    session = mapi32.mapiLogonEx(0, null, null, JOIN);
    sink = mapi32.hrAllocAdviseSink(this::onNotify, null);
    connection = session.advise(null, EventMask.EXTENDED.value(), sink);
  }

  /**
   * Joins the shared session and listens on it.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @return the job
   */
  public static BatchJob start(Mapi32 mapi32) {
    return new BatchJob(mapi32);
  }

  private int onNotify(@Nullable Object context, List<Notification> notifications) {
    for (Notification notification : notifications) {
      heard.add(MapiFlag.decode(notification.eventType(), EventMask.class));
    }
    return 0;
  }

  /** Takes the notifications that wait. */
  public void pump() {
    mapi32.hrDispatchNotifications(0);
  }

  /**
   * What the sink was told.
   *
   * @return the names of the events, the first first
   */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  /** Leaves in the documented order. */
  public void end() {
    session.unadvise(connection);
    sink.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
