package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IMAPISession: what one MAPILogonEx call gave to one caller.
 *
 * <p>After {@link #logoff} only {@link #release()} may be called.
 */
@ComInterface(name = "IMAPISession", iid = "{00020300-0000-0000-C000-000000000046}")
public interface MapiSession extends MapiUnknown {

  /**
   * Tells more about a failure of this session: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this session gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (rules)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where a setting allows 8-bit strings only
   *     (A-36)
   */
  @ComMethod(name = "IMAPISession::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Gives the table of message stores: {@code HRESULT GetMsgStoresTable(ULONG, LPMAPITABLE *)}.
   *
   * @param flags see {@link StringFlag}
   * @return the table, with one reference for the caller (rules)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISession::GetMsgStoresTable", slot = 4, results = "MAPI_E_BAD_CHARWIDTH")
  MapiTable getMsgStoresTable(@Flags(StringFlag.class) int flags);

  /**
   * Opens a message store: {@code HRESULT OpenMsgStore(ULONG_PTR, ULONG, LPENTRYID, LPCIID, ULONG,
   * LPMDB *)}.
   *
   * @param uiParam the window of the caller
   * @param entryId the store; must not be null
   * @param iid the interface, null for IMsgStore
   * @param flags see {@link OpenMsgStoreFlag}
   * @return the store, and MAPI_W_ERRORS_RETURNED where it could be opened with loss (R-153 to
   *
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS, MAPI_E_LOGON_FAILED,
   *     MAPI_E_INTERFACE_NOT_SUPPORTED, MAPI_E_UNKNOWN_CPID, MAPI_E_UNKNOWN_LCID, a code of the
   *     provider
   */
  @ComMethod(
      name = "IMAPISession::OpenMsgStore",
      slot = 5,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_FAILONEPROVIDER",
        "MAPI_E_UNCONFIGURED",
        "MAPI_E_SESSION_LIMIT",
        "MAPI_E_UNKNOWN_CPID",
        "MAPI_E_UNKNOWN_LCID",
        "MAPI_W_ERRORS_RETURNED"
      })
  Result<MsgStore> openMsgStore(
      long uiParam,
      @Nullable EntryId entryId,
      @Nullable Iid iid,
      @Flags(OpenMsgStoreFlag.class) int flags);

  /**
   * Opens the address book: {@code HRESULT OpenAddressBook(ULONG_PTR, LPCIID, ULONG, LPADRBOOK *)}.
   *
   * @param uiParam the window of the caller
   * @param iid the interface, null for IAddrBook
   * @param flags see {@link OpenAddressBookFlag}
   * @return the address book, and MAPI_W_ERRORS_RETURNED where providers failed
   * @throws MapiException with MAPI_E_INTERFACE_NOT_SUPPORTED, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(
      name = "IMAPISession::OpenAddressBook",
      slot = 6,
      results = {"MAPI_E_INTERFACE_NOT_SUPPORTED", "MAPI_W_ERRORS_RETURNED"})
  Result<AddrBook> openAddressBook(
      long uiParam, @Nullable Iid iid, @Flags(OpenAddressBookFlag.class) int flags);

  /**
   * Opens a section of the profile: {@code HRESULT OpenProfileSection(LPMAPIUID, LPCIID, ULONG,
   * LPPROFSECT *)}.
   *
   * @param uid the section; must not be null
   * @param iid the interface, null for IProfSect
   * @param flags see {@link OpenProfileSectionFlag}
   * @return the section, with one reference for the caller (rules)
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS, MAPI_E_INTERFACE_NOT_SUPPORTED
   */
  @ComMethod(
      name = "IMAPISession::OpenProfileSection",
      slot = 7,
      results = {"MAPI_E_INTERFACE_NOT_SUPPORTED", "MAPI_E_NO_ACCESS", "MAPI_E_NOT_FOUND"})
  ProfSect openProfileSection(
      @Nullable MapiUid uid, @Nullable Iid iid, @Flags(OpenProfileSectionFlag.class) int flags);

  /**
   * Gives the status table: {@code HRESULT GetStatusTable(ULONG, LPMAPITABLE *)}.
   *
   * @param flags see {@link StringFlag}
   * @return the table, with one reference for the caller (rule R-165)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISession::GetStatusTable", slot = 8, results = "MAPI_E_BAD_CHARWIDTH")
  MapiTable getStatusTable(@Flags(StringFlag.class) int flags);

  /**
   * Opens any object by its identifier: {@code HRESULT OpenEntry(ULONG, LPENTRYID, LPCIID, ULONG,
   * ULONG *, LPUNKNOWN *)}.
   *
   * @param entryId the object; must not be null
   * @param iid the interface, null for the standard one of the object
   * @param flags see {@link OpenFlag}, {@link OpenSoftDeletedFlag}
   * @return the object and its type (rules)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NOT_FOUND, MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IMAPISession::OpenEntry",
      slot = 9,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  OpenedEntry openEntry(
      @Nullable EntryId entryId,
      @Nullable Iid iid,
      @Flags({OpenFlag.class, OpenSoftDeletedFlag.class}) int flags);

  /**
   * Tells whether two identifiers name one object: {@code HRESULT CompareEntryIDs(ULONG, LPENTRYID,
   * ULONG, LPENTRYID, ULONG, ULONG *)}.
   *
   * @param entryId1 one; must not be null
   * @param entryId2 the other; must not be null
   * @param flags must be zero
   * @return whether they are the same (rules)
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID if a provider is not known
   */
  @ComMethod(
      name = "IMAPISession::CompareEntryIDs",
      slot = 10,
      results = {"MAPI_E_INVALID_ENTRYID", "MAPI_E_UNKNOWN_ENTRYID"})
  boolean compareEntryIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);

  /**
   * Registers a sink: {@code HRESULT Advise(ULONG, LPENTRYID, ULONG, LPMAPIADVISESINK, ULONG_PTR
   * *)}.
   *
   * @param entryId the object to be told about; null or empty for the session itself
   * @param eventMask see {@link EventMask}
   * @param sink the sink; must not be null
   * @return the connection number, not zero (rules)
   * @throws MapiException with MAPI_E_INVALID_ENTRYID, MAPI_E_NO_SUPPORT, MAPI_E_UNKNOWN_ENTRYID,
   *     MAPI_E_UNKNOWN_FLAGS, MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(
      name = "IMAPISession::Advise",
      slot = 11,
      results = {"MAPI_E_INVALID_ENTRYID", "MAPI_E_NO_SUPPORT", "MAPI_E_UNKNOWN_ENTRYID"})
  long advise(
      @Nullable EntryId entryId,
      @Flags(EventMask.class) int eventMask,
      @Nullable MapiAdviseSink sink);

  /**
   * Ends a registration: {@code HRESULT Unadvise(ULONG_PTR)}.
   *
   * @param connection what Advise gave
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown number, MAPI_E_INVALID_PARAMETER for
   *     zero (rules)
   */
  @ComMethod(name = "IMAPISession::Unadvise", slot = 12, results = "MAPI_E_NOT_FOUND")
  void unadvise(long connection);

  /**
   * Obsolete: {@code HRESULT MessageOptions(ULONG_PTR, ULONG, LPTSTR, LPMESSAGE)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link StringFlag}
   * @param adrType the address type
   * @param message the message
   * @throws MapiException always, with MAPI_E_NOT_FOUND (rule R-172)
   */
  @ComMethod(name = "IMAPISession::MessageOptions", slot = 13, results = "MAPI_E_NOT_FOUND")
  void messageOptions(
      long uiParam,
      @Flags(StringFlag.class) int flags,
      @Nullable String adrType,
      @Nullable Message message);

  /**
   * Obsolete: {@code HRESULT QueryDefaultMessageOpt(LPTSTR, ULONG, ULONG *, LPSPropValue *)}.
   *
   * @param adrType the address type
   * @param flags see {@link StringFlag}
   * @return no properties any more (rule R-173)
   * @throws MapiException with MAPI_E_NOT_FOUND on versions where it was not obsolete
   */
  @ComMethod(name = "IMAPISession::QueryDefaultMessageOpt", slot = 14, results = "MAPI_E_NOT_FOUND")
  List<PropValue> queryDefaultMessageOpt(
      @Nullable String adrType, @Flags(StringFlag.class) int flags);

  /**
   * Lists the address types of the transports that are loaded: {@code HRESULT EnumAdrTypes(ULONG,
   * ULONG *, LPTSTR **)}.
   *
   * @param flags see {@link StringFlag}
   * @return the types (rule R-174)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISession::EnumAdrTypes", slot = 15, results = "MAPI_E_BAD_CHARWIDTH")
  List<String> enumAdrTypes(@Flags(StringFlag.class) int flags);

  /**
   * Gives the identifier of the user: {@code HRESULT QueryIdentity(ULONG *, LPENTRYID *)}.
   *
   * @return the identifier; with MAPI_W_NO_SERVICE a fixed one, if there is no identity (R-175,
   *
   */
  @ComMethod(name = "IMAPISession::QueryIdentity", slot = 16, results = "MAPI_W_NO_SERVICE")
  Result<EntryId> queryIdentity();

  /**
   * Ends the session: {@code HRESULT Logoff(ULONG_PTR, ULONG, ULONG)}.
   *
   * <p>Everything got through the session becomes invalid. With MAPI_LOGOFF_SHARED the other
   * clients of a shared session are told to log off. Afterwards only {@link #release()} may be
   * called.
   *
   * @param uiParam the window of the caller; ignored without MAPI_LOGOFF_UI
   * @param flags see {@link LogoffFlag}
   * @param reserved must be zero
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_UNKNOWN_FLAGS, MAPI_E_USER_CANCEL,
   *     and then nothing has changed (rules)
   */
  @ComMethod(name = "IMAPISession::Logoff", slot = 17, results = "MAPI_E_USER_CANCEL")
  void logoff(long uiParam, @Flags(LogoffFlag.class) int flags, @Reserved int reserved);

  /**
   * Chooses a default store: {@code HRESULT SetDefaultStore(ULONG, ULONG, LPENTRYID)}.
   *
   * @param flags exactly one of {@link DefaultStoreOption}: a number, not bits
   * @param entryId the store; null for none
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_UNKNOWN_FLAGS (rules)
   */
  @ComMethod(
      name = "IMAPISession::SetDefaultStore",
      slot = 18,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_NOT_FOUND"})
  void setDefaultStore(int flags, @Nullable EntryId entryId);

  /**
   * Administers the services of the session's profile: {@code HRESULT AdminServices(ULONG,
   * LPSERVICEADMIN *)}.
   *
   * @param flags must be zero
   * @return the administration object, with one reference for the caller (rule R-183)
   * @throws MapiException with MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISession::AdminServices", slot = 19)
  MsgServiceAdmin adminServices(@Flags int flags);

  /**
   * Shows a form: {@code HRESULT ShowForm(ULONG_PTR, LPMDB, LPMAPIFOLDER, LPCIID, ULONG_PTR,
   * LPMESSAGE, ULONG, ULONG, ULONG, ULONG, LPSTR)}.
   *
   * @param uiParam the window of the caller
   * @param msgStore the store
   * @param parentFolder the folder
   * @param iid the interface, null for IMessage
   * @param messageToken what PrepareForm gave
   * @param messageSent must be null
   * @param flags see {@link ShowFormFlag}
   * @param messageStatus MSGSTATUS bits
   * @param messageFlags PR_MESSAGE_FLAGS
   * @param access PR_ACCESS
   * @param messageClass the message class
   * @throws MapiException with MAPI_E_USER_CANCEL, MAPI_E_NO_SUPPORT (rule R-185)
   */
  @ComMethod(
      name = "IMAPISession::ShowForm",
      slot = 20,
      results = {"MAPI_E_USER_CANCEL", "MAPI_E_INTERFACE_NOT_SUPPORTED", "MAPI_E_NO_SUPPORT"})
  void showForm(
      long uiParam,
      @Nullable MsgStore msgStore,
      @Nullable MapiFolder parentFolder,
      @Nullable Iid iid,
      long messageToken,
      @Nullable Message messageSent,
      @Flags(ShowFormFlag.class) int flags,
      int messageStatus,
      int messageFlags,
      int access,
      @Nullable String messageClass);

  /**
   * Prepares a message for {@link #showForm}: {@code HRESULT PrepareForm(LPCIID, LPMESSAGE,
   * ULONG_PTR *)}.
   *
   * @param iid null or IID_IMessage
   * @param message the message; must not be null
   * @return the token (rule R-184)
   * @throws MapiException with MAPI_E_INTERFACE_NOT_SUPPORTED, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPISession::PrepareForm",
      slot = 21,
      results = {"MAPI_E_INTERFACE_NOT_SUPPORTED", "MAPI_E_NO_SUPPORT"})
  long prepareForm(@Nullable Iid iid, @Nullable Message message);
}
