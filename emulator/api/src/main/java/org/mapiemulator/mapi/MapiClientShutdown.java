package org.mapiemulator.mapi;

/**
 * IMAPIClientShutdown: fast shutdown of the calling process (rule R-297).
 *
 * <p>Obtained with QueryInterface from any session of the process.
 */
@ComInterface(name = "IMAPIClientShutdown", iid = "{00020397-0000-0000-C000-000000000046}")
public interface MapiClientShutdown extends MapiUnknown {

  /**
   * Asks whether the process may shut down fast: {@code HRESULT QueryFastShutdown()}.
   *
   * @throws MapiException with MAPI_E_NO_SUPPORT if not (rule R-302)
   */
  @ComMethod(
      name = "IMAPIClientShutdown::QueryFastShutdown",
      slot = 3,
      results = "MAPI_E_NO_SUPPORT")
  void queryFastShutdown();

  /**
   * Tells the providers that the process is about to end: {@code HRESULT NotifyProcessShutdown()}.
   *
   * @throws MapiException if the session is dead (rule R-307)
   */
  @ComMethod(name = "IMAPIClientShutdown::NotifyProcessShutdown", slot = 4)
  void notifyProcessShutdown();

  /**
   * Shuts the process's use of MAPI down: {@code HRESULT DoFastShutdown()}.
   *
   * @throws MapiException with MAPI_E_NO_SUPPORT if fast shutdown is refused (rule R-308)
   */
  @ComMethod(name = "IMAPIClientShutdown::DoFastShutdown", slot = 5, results = "MAPI_E_NO_SUPPORT")
  void doFastShutdown();
}
