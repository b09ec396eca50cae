package org.mapiemulator.mapi.spi;

import java.util.List;
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
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** IABLogon: what MAPI itself does with an open address book. */
@ComInterface(name = "IABLogon", iid = "{00020314-0000-0000-C000-000000000046}")
public interface AbLogon extends MapiUnknown {

  /**
   * Tells more about a failure of this object: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this object gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (PRP-01 to PRP-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where 8-bit strings only are supported
   */
  @ComMethod(name = "IABLogon::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Ends the logon: {@code HRESULT Logoff(ULONG)}.
   *
   * @param flags zero
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IABLogon::Logoff", slot = 4)
  void logoff(@Flags int flags);

  /**
   * Opens a container, a mail user or a distribution list: {@code HRESULT OpenEntry(ULONG,
   * LPENTRYID, LPCIID, ULONG, ULONG *, LPUNKNOWN *)}.
   *
   * @param entryId the object; null for the root container
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the object and its type
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_UNKNOWN_ENTRYID, MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IABLogon::OpenEntry",
      slot = 5,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_UNKNOWN_CPID",
        "MAPI_E_UNKNOWN_LCID"
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
      name = "IABLogon::CompareEntryIDs",
      slot = 6,
      results = {"MAPI_E_UNKNOWN_ENTRYID", "MAPI_E_INVALID_ENTRYID"})
  boolean compareEntryIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);

  /**
   * Registers a sink: {@code HRESULT Advise(ULONG, LPENTRYID, ULONG, LPMAPIADVISESINK, ULONG_PTR
   * *)}.
   *
   * @param entryId the object
   * @param eventMask see {@link EventMask}
   * @param sink the sink; must not be null
   * @return the connection number, not zero
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IABLogon::Advise",
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
  @ComMethod(name = "IABLogon::Unadvise", slot = 8, results = "MAPI_E_NOT_FOUND")
  void unadvise(long connection);

  /**
   * Opens the status object of the logon: {@code HRESULT OpenStatusEntry(LPCIID, ULONG, ULONG *,
   * LPMAPISTATUS *)}.
   *
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the object and its type
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IABLogon::OpenStatusEntry", slot = 9, results = "MAPI_E_NO_SUPPORT")
  OpenedEntry openStatusEntry(@Nullable Iid iid, @Flags(OpenFlag.class) int flags);

  /**
   * Gives the code that belongs to a recipient of a foreign container: {@code HRESULT
   * OpenTemplateID(ULONG, LPENTRYID, ULONG, LPMAPIPROP, LPCIID, LPMAPIPROP *, LPMAPIPROP)}.
   *
   * @param templateId the template
   * @param templateFlags FILL_ENTRY or zero
   * @param data the recipient
   * @param iid the interface that is wanted, null for the standard one
   * @param sibling reserved, null
   * @return the object that works on the recipient
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IABLogon::OpenTemplateID",
      slot = 10,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_UNKNOWN_ENTRYID", "MAPI_E_NOT_FOUND"})
  MapiProp openTemplateId(
      @Nullable EntryId templateId,
      @Flags int templateFlags,
      @Nullable MapiProp data,
      @Nullable Iid iid,
      @Nullable MapiProp sibling);

  /**
   * Lists the kinds of one-off address that the provider can make: {@code HRESULT
   * GetOneOffTable(ULONG, LPMAPITABLE *)}.
   *
   * @param flags see {@link StringFlag}
   * @return the table
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IABLogon::GetOneOffTable", slot = 11, results = "MAPI_E_NO_SUPPORT")
  MapiTable getOneOffTable(@Flags(StringFlag.class) int flags);

  /**
   * Makes recipients ready for a message (ABK-16): {@code HRESULT PrepareRecips(ULONG,
   * LPSPropTagArray, LPADRLIST)}.
   *
   * @param flags zero
   * @param tags properties that each is to begin with, null for none
   * @param recipients the recipients; entries are replaced in the list
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IABLogon::PrepareRecips",
      slot = 12,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_NO_SUPPORT"})
  void prepareRecips(
      @Flags int flags, @Nullable List<PropTag> tags, @Nullable List<Row> recipients);
}
