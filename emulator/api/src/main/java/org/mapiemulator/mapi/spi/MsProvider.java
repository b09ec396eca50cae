package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.StringFlag;

/**
 * IMSProvider: a message store provider, as MAPI starts it once for each session.
 */
@ComInterface(name = "IMSProvider", iid = "{00020310-0000-0000-C000-000000000046}")
public interface MsProvider extends MapiUnknown {

  /**
   * Ends the provider: {@code HRESULT Shutdown(ULONG *)}. It comes after all of its logon objects
   * were released.
   *
   * @param flags zero
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMSProvider::Shutdown", slot = 3)
  void shutdown(@Flags int flags);

  /**
   * Opens a message store: {@code HRESULT Logon(LPMAPISUP, ULONG_PTR, LPTSTR, ULONG, LPENTRYID,
   * ULONG, LPCIID, ULONG *, LPBYTE *, LPMAPIERROR *, LPMSLOGON *, LPMDB *)}.
   *
   * @param support the support object of this logon; the provider adds a reference to keep it
   * @param uiParam the window of the caller
   * @param profileName the profile
   * @param entryId the store, unwrapped; null to take that of the configuration
   * @param flags see {@link OpenMsgStoreFlag}, {@link StringFlag}
   * @param iid the interface that is wanted, null for the standard one
   * @return the logon object and the store
   * @throws MapiException with MAPI_E_LOGON_FAILED, MAPI_E_FAILONEPROVIDER, MAPI_E_UNCONFIGURED,
   *     MAPI_E_NOT_FOUND
   */
  @ComMethod(
      name = "IMSProvider::Logon",
      slot = 4,
      results = {
        "MAPI_E_FAILONEPROVIDER",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_UNCONFIGURED",
        "MAPI_E_USER_CANCEL",
        "MAPI_E_UNKNOWN_CPID",
        "MAPI_E_UNKNOWN_LCID",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_W_ERRORS_RETURNED"
      })
  StoreLogon logon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      @Flags({OpenMsgStoreFlag.class, StringFlag.class}) int flags,
      @Nullable Iid iid);

  /**
   * Opens a message store for the spooler: {@code HRESULT SpoolerLogon(LPMAPISUP, ULONG_PTR,
   * LPTSTR, ULONG, LPENTRYID, ULONG, LPCIID, ULONG, LPBYTE, LPMAPIERROR *, LPMSLOGON *, LPMDB *)}.
   *
   * @param support the support object of this logon
   * @param uiParam the window of the caller
   * @param profileName the profile
   * @param entryId the store, unwrapped
   * @param flags see {@link OpenMsgStoreFlag}, {@link StringFlag}
   * @param iid the interface that is wanted, null for the standard one
   * @param spoolSecurity what Logon gave, null if nothing
   * @return the logon object and the store
   * @throws MapiException with MAPI_E_LOGON_FAILED, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMSProvider::SpoolerLogon",
      slot = 5,
      results = {
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_INVALID_ENTRYID"
      })
  StoreLogon spoolerLogon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      @Flags({OpenMsgStoreFlag.class, StringFlag.class}) int flags,
      @Nullable Iid iid,
      @Nullable Binary spoolSecurity);

  /**
   * Tells whether two identifiers name one store: {@code HRESULT CompareStoreIDs(ULONG, LPENTRYID,
   * ULONG, LPENTRYID, ULONG, ULONG *)}.
   *
   * @param entryId1 one, unwrapped
   * @param entryId2 the other, unwrapped
   * @param flags zero
   * @return whether they are the same
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IMSProvider::CompareStoreIDs",
      slot = 6,
      results = {"MAPI_E_UNKNOWN_ENTRYID", "MAPI_E_INVALID_ENTRYID"})
  boolean compareStoreIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);
}
