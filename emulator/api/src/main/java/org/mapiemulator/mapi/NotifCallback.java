package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NOTIFCALLBACK: the function behind a sink of HrAllocAdviseSink (notifcallback.md, rule R-230).
 */
@FunctionalInterface
public interface NotifCallback {

  /** CALLBACK_DISCONTINUE: ends a round of synchronous notifications; 0x80000000. */
  int DISCONTINUE = 0x80000000;

  /**
   * Takes notifications: {@code LONG NOTIFCALLBACK(LPVOID, ULONG, LPNOTIFICATION)}.
   *
   * @param context what was given to HrAllocAdviseSink
   * @param notifications one or more, in an order that makes sense
   * @return S_OK = 0
   */
  int onNotify(@Nullable Object context, List<Notification> notifications);
}
