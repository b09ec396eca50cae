package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.StringFlag;

/** IMSLogon: what MAPI itself does with an open message store. */
@ComInterface(name = "IMSLogon", iid = "{00020313-0000-0000-C000-000000000046}")
public interface MsLogon extends MapiUnknown {

  /**
   * Tells more about a failure of this object: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this object gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (PRP-01 to PRP-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where a setting allows 8-bit strings only
   */
  @ComMethod(name = "IMSLogon::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Ends the logon: {@code HRESULT Logoff(ULONG *)}.
   *
   * @param flags zero
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMSLogon::Logoff", slot = 4)
  void logoff(@Flags int flags);

  /**
   * Opens a folder or a message: {@code HRESULT OpenEntry(ULONG, LPENTRYID, LPCIID, ULONG, ULONG *,
   * LPUNKNOWN *)}.
   *
   * @param entryId the object
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the object and its type
   * @throws MapiException with the codes of {@code IMsgStore::OpenEntry}
   */
  @ComMethod(
      name = "IMSLogon::OpenEntry",
      slot = 5,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_SUBMITTED"
      })
  OpenedEntry openEntry(
      @Nullable EntryId entryId, @Nullable Iid iid, @Flags(OpenFlag.class) int flags);

  /**
   * Tells whether two identifiers name one object: {@code HRESULT CompareEntryIDs(ULONG, LPENTRYID,
   * ULONG, LPENTRYID, ULONG, ULONG *)}.
   *
   * @param entryId1 one
   * @param entryId2 the other
   * @param flags zero
   * @return whether they are the same
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IMSLogon::CompareEntryIDs",
      slot = 6,
      results = {"MAPI_E_UNKNOWN_ENTRYID", "MAPI_E_INVALID_ENTRYID"})
  boolean compareEntryIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);

  /**
   * Registers a sink: {@code HRESULT Advise(ULONG, LPENTRYID, ULONG, LPMAPIADVISESINK, ULONG_PTR
   * *)}.
   *
   * @param entryId the object; null for the store
   * @param eventMask see {@link EventMask}
   * @param sink the sink; must not be null
   * @return the connection number, not zero
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMSLogon::Advise",
      slot = 7,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_NOT_FOUND"
      })
  long advise(
      @Nullable EntryId entryId,
      @Flags(EventMask.class) int eventMask,
      @Nullable MapiAdviseSink sink);

  /**
   * Ends a registration: {@code HRESULT Unadvise(ULONG_PTR)}.
   *
   * @param connection what Advise gave
   * @throws MapiException with MAPI_E_NOT_FOUND
   */
  @ComMethod(name = "IMSLogon::Unadvise", slot = 8, results = "MAPI_E_NOT_FOUND")
  void unadvise(long connection);

  /**
   * Opens the status object of the logon: {@code HRESULT OpenStatusEntry(LPCIID, ULONG, ULONG *,
   * LPVOID *)}.
   *
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the object and its type
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IMSLogon::OpenStatusEntry", slot = 9, results = "MAPI_E_NO_SUPPORT")
  OpenedEntry openStatusEntry(@Nullable Iid iid, @Flags(OpenFlag.class) int flags);
}
