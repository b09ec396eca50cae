package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * IMAPIProviderShutdown: how a provider takes part in the fast shutdown of its process.
 *
 * <p>MAPI asks the provider object for it, not the logon object; clients never call it
 * (R-312).
 */
@ComInterface(name = "IMAPIProviderShutdown", iid = "{00020398-0000-0000-C000-000000000046}")
public interface MapiProviderShutdown extends MapiUnknown {

  /**
   * Asks whether the provider can lose its process without a logoff: {@code HRESULT
   * QueryFastShutdown()}.
   *
   * @throws MapiException with MAPI_E_NO_SUPPORT, or any other code, if not
   */
  @ComMethod(
      name = "IMAPIProviderShutdown::QueryFastShutdown",
      slot = 3,
      results = "MAPI_E_NO_SUPPORT")
  void queryFastShutdown();

  /**
   * Tells that the process is about to end: {@code HRESULT NotifyProcessShutdown()}.
   *
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProviderShutdown::NotifyProcessShutdown", slot = 4)
  void notifyProcessShutdown();

  /**
   * Tells that the process ends now: what is not written after this is lost: {@code HRESULT
   * DoFastShutdown()}.
   *
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProviderShutdown::DoFastShutdown", slot = 5)
  void doFastShutdown();
}
