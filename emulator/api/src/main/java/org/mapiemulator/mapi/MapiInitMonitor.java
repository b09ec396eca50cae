package org.mapiemulator.mapi;

/**
 * IMAPIInitMonitor: tells whether MAPI is initialized in the process, and waits for it (1.2).
 *
 * <p>The object is free threaded and outlives any number of initializations (rule R-033).
 */
@ComInterface(name = "IMAPIInitMonitor", iid = "")
public interface MapiInitMonitor extends MapiUnknown {

  /** INFINITE: wait without a limit. */
  int INFINITE = 0xFFFFFFFF;

  /**
   * Tells whether the initialization count is above zero: {@code BOOL IsInitialized()}.
   *
   * @return whether MAPI is initialized now (rule R-034)
   */
  @ComMethod(name = "IMAPIInitMonitor::IsInitialized", slot = 3)
  boolean isInitialized();

  /**
   * Waits until MAPI is initialized: {@code HRESULT Wait(DWORD)}.
   *
   * <p>It is not called {@code wait}, because {@link Object#wait(long)} is something else.
   *
   * @param timeout milliseconds, unsigned; {@link #INFINITE} for no limit
   * @throws MapiException with HRESULT_FROM_WIN32(ERROR_TIMEOUT) if the time ran out
   */
  @ComMethod(
      name = "IMAPIInitMonitor::Wait",
      slot = 4,
      results = "HRESULT_FROM_WIN32(ERROR_TIMEOUT)")
  void waitFor(int timeout);

  /**
   * Prepares a wait for another thread to perform: {@code HRESULT BeginWait(DWORD, IMAPIWaitResult
   * **)}.
   *
   * @param timeout milliseconds, unsigned; {@link #INFINITE} for no limit
   * @return the wait, with one reference for the caller (rule R-037)
   */
  @ComMethod(name = "IMAPIInitMonitor::BeginWait", slot = 5)
  MapiWaitResult beginWait(int timeout);
}
