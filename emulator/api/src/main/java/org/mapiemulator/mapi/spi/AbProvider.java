package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.StringFlag;

/** IABProvider: an address book provider, as MAPI starts it. */
@ComInterface(name = "IABProvider", iid = "{00020311-0000-0000-C000-000000000046}")
public interface AbProvider extends MapiUnknown {

  /**
   * Ends the provider, after all of its logon objects were released: {@code HRESULT Shutdown(ULONG
   * *)}.
   *
   * @param flags zero
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IABProvider::Shutdown", slot = 3)
  void shutdown(@Flags int flags);

  /**
   * Opens the address book of a session: {@code HRESULT Logon(LPMAPISUP, ULONG_PTR, LPTSTR, ULONG,
   * ULONG *, LPBYTE *, LPMAPIERROR *, LPABLOGON *)}.
   *
   * @param support the support object of this logon; the provider adds a reference to keep it
   * @param uiParam the window of the caller
   * @param profileName the profile
   * @param flags see {@link AbLogonFlag}, {@link StringFlag}
   * @return the logon object
   * @throws MapiException with MAPI_E_LOGON_FAILED, MAPI_E_FAILONEPROVIDER, MAPI_E_UNCONFIGURED
   */
  @ComMethod(
      name = "IABProvider::Logon",
      slot = 4,
      results = {
        "MAPI_E_FAILONEPROVIDER",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_UNCONFIGURED",
        "MAPI_E_USER_CANCEL",
        "MAPI_E_UNKNOWN_CPID",
        "MAPI_E_UNKNOWN_LCID",
        "MAPI_E_STRING_TOO_LONG",
        "MAPI_E_NO_SUPPORT"
      })
  AddressBookLogon logon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Flags({AbLogonFlag.class, StringFlag.class}) int flags);
}
