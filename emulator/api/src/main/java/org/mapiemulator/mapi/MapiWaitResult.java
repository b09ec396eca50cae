package org.mapiemulator.mapi;

/** IMAPIWaitResult: a wait that was prepared with {@link MapiInitMonitor#beginWait}. */
@ComInterface(name = "IMAPIWaitResult", iid = "")
public interface MapiWaitResult extends MapiUnknown {

  /**
   * Performs the wait on the calling thread: {@code HRESULT End()}.
   *
   * @throws MapiException with HRESULT_FROM_WIN32(ERROR_TIMEOUT) if the time of BeginWait ran out
   *     (rule)
   */
  @ComMethod(name = "IMAPIWaitResult::End", slot = 3, results = "HRESULT_FROM_WIN32(ERROR_TIMEOUT)")
  void end();
}
