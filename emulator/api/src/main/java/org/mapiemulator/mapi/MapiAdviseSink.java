package org.mapiemulator.mapi;

import java.util.List;

/** IMAPIAdviseSink: takes notifications; implemented by clients. */
@ComInterface(name = "IMAPIAdviseSink", iid = "{00020302-0000-0000-C000-000000000046}")
public interface MapiAdviseSink extends MapiUnknown {

  /**
   * Takes notifications: {@code ULONG OnNotify(ULONG, LPNOTIFICATION)}.
   *
   * <p>It should be re-entrant, and may call anything, Logoff and Unadvise included.
   *
   * @param notifications one or more, in an order that makes sense; not to be changed
   * @return S_OK = 0 (rule R-234)
   */
  @ComMethod(name = "IMAPIAdviseSink::OnNotify", slot = 3)
  int onNotify(List<Notification> notifications);
}
