package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.StringFlag;

/** IXPProvider: a transport provider, as the spooler starts it. */
@ComInterface(name = "IXPProvider", iid = "{00020312-0000-0000-C000-000000000046}")
public interface XpProvider extends MapiUnknown {

  /**
   * Ends the provider, after all of its logon objects were released: {@code HRESULT Shutdown(ULONG
   * *)}.
   *
   * @param flags zero
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IXPProvider::Shutdown", slot = 3)
  void shutdown(@Flags int flags);

  /**
   * Opens the connection of a session with a messaging system: {@code HRESULT
   * TransportLogon(LPMAPISUP, ULONG_PTR, LPTSTR, ULONG *, LPMAPIERROR *, LPXPLOGON *)}.
   *
   * @param support the support object of this logon; the provider adds a reference to keep it
   * @param uiParam the window of the caller
   * @param profileName the profile
   * @param flags see {@link TransportLogonFlag}, {@link StringFlag}
   * @return the logon object and what it wants of the spooler
   * @throws MapiException with MAPI_E_LOGON_FAILED, MAPI_E_FAILONEPROVIDER, MAPI_E_UNCONFIGURED
   */
  @ComMethod(
      name = "IXPProvider::TransportLogon",
      slot = 4,
      results = {
        "MAPI_E_FAILONEPROVIDER",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_UNCONFIGURED",
        "MAPI_E_USER_CANCEL",
        "MAPI_E_UNKNOWN_CPID",
        "MAPI_E_UNKNOWN_LCID",
        "MAPI_E_STRING_TOO_LONG",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_END_OF_SESSION",
        "MAPI_E_NETWORK_ERROR"
      })
  TransportLogon transportLogon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Flags({TransportLogonFlag.class, StringFlag.class}) int flags);
}
