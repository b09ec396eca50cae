package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IAddrBook: the address book of a session, which joins those of its providers (spec/stores.md,
 * section 18). Its properties cannot be changed.
 */
@ComInterface(name = "IAddrBook", iid = "{00020309-0000-0000-C000-000000000046}")
public interface AddrBook extends MapiProp {

  /**
   * Opens a container, a mail user or a distribution list: {@code HRESULT OpenEntry(ULONG,
   * LPENTRYID, LPCIID, ULONG, ULONG *, LPUNKNOWN *)}.
   *
   * @param entryId the object; null for the root container
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}, {@link AbOpenFlag}
   * @return the object and its type (ABK-01 to ABK-03)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NOT_FOUND, MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IAddrBook::OpenEntry",
      slot = 14,
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
      @Flags({OpenFlag.class, AbOpenFlag.class}) int flags);

  /**
   * Tells whether two identifiers name one object: {@code HRESULT CompareEntryIDs(ULONG, LPENTRYID,
   * ULONG, LPENTRYID, ULONG, ULONG *)}.
   *
   * @param entryId1 one
   * @param entryId2 the other
   * @param flags must be zero
   * @return whether they are the same (ABK-20)
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IAddrBook::CompareEntryIDs",
      slot = 15,
      results = {"MAPI_E_UNKNOWN_ENTRYID", "MAPI_E_INVALID_ENTRYID"})
  boolean compareEntryIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);

  /**
   * Registers a sink: {@code HRESULT Advise(ULONG, LPENTRYID, ULONG, LPMAPIADVISESINK, ULONG_PTR
   * *)}.
   *
   * @param entryId the object
   * @param eventMask see {@link EventMask}
   * @param sink the sink; must not be null
   * @return the connection number, not zero (ABK-21)
   * @throws MapiException with MAPI_E_INVALID_ENTRYID, MAPI_E_NO_SUPPORT, MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IAddrBook::Advise",
      slot = 16,
      results = {
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_NO_SUPPORT",
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
  @ComMethod(name = "IAddrBook::Unadvise", slot = 17, results = "MAPI_E_NOT_FOUND")
  void unadvise(long connection);

  /**
   * Makes the entry identifier of a recipient that is in no address book: {@code HRESULT
   * CreateOneOff(LPTSTR, LPTSTR, LPTSTR, ULONG, ULONG *, LPENTRYID *)}.
   *
   * @param name the display name, null for none
   * @param addressType the kind of address; must not be null
   * @param address the address; must not be null
   * @param flags see {@link StringFlag}, {@link OneOffFlag}
   * @return the identifier (ABK-04 to ABK-07)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IAddrBook::CreateOneOff", slot = 18)
  EntryId createOneOff(
      @Nullable String name,
      @Nullable String addressType,
      @Nullable String address,
      @Flags({StringFlag.class, OneOffFlag.class}) int flags);

  /**
   * Lets the user add an entry: {@code HRESULT NewEntry(ULONG_PTR, ULONG, ULONG, LPENTRYID, ULONG,
   * LPENTRYID, ULONG *, LPENTRYID *)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link StringFlag}
   * @param container where to add it, null for a recipient of a message only
   * @param template the kind of entry, null to let the user choose
   * @return the new entry (ABK-22)
   * @throws MapiException with MAPI_E_USER_CANCEL, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IAddrBook::NewEntry",
      slot = 19,
      results = {
        "MAPI_E_USER_CANCEL",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  EntryId newEntry(
      long uiParam,
      @Flags(StringFlag.class) int flags,
      @Nullable EntryId container,
      @Nullable EntryId template);

  /**
   * Finds the entries that names mean: {@code HRESULT ResolveName(ULONG_PTR, ULONG, LPTSTR,
   * LPADRLIST)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link StringFlag}, {@link ResolveNameFlag}
   * @param newEntryTitle the title of a field in the dialog, may be null
   * @param recipients the recipients; those that are resolved are replaced in the list, even if the
   *     call fails
   * @throws MapiException with MAPI_E_AMBIGUOUS_RECIP, MAPI_E_NOT_FOUND (ABK-08 to ABK-12)
   */
  @ComMethod(
      name = "IAddrBook::ResolveName",
      slot = 20,
      results = {"MAPI_E_AMBIGUOUS_RECIP", "MAPI_E_NOT_FOUND", "MAPI_E_USER_CANCEL"})
  void resolveName(
      long uiParam,
      @Flags({StringFlag.class, ResolveNameFlag.class}) int flags,
      @Nullable String newEntryTitle,
      @Nullable List<Row> recipients);

  /**
   * Shows the dialog in which the user chooses recipients: {@code HRESULT Address(ULONG_PTR *,
   * LPADRPARM, LPADRLIST *)}.
   *
   * @param uiParam the window of the caller
   * @param parameters how the dialog looks; must not be null
   * @param recipients the recipients so far, and those of the user's choice afterwards; may be null
   * @return the window of the dialog if the caller is not to wait for it
   * @throws MapiException with MAPI_E_USER_CANCEL, MAPI_E_NO_SUPPORT (ABK-22)
   */
  @ComMethod(
      name = "IAddrBook::Address",
      slot = 21,
      results = {"MAPI_E_USER_CANCEL", "MAPI_E_NO_SUPPORT"})
  long address(long uiParam, @Nullable AdrParm parameters, @Nullable List<Row> recipients);

  /**
   * Shows an entry: {@code HRESULT Details(ULONG_PTR *, LPFNDISMISS, LPVOID, ULONG, LPENTRYID,
   * LPFNBUTTON, LPVOID, LPTSTR, ULONG)}.
   *
   * @param uiParam the window of the caller
   * @param dismiss told when a dialog that is not waited for ends, may be null
   * @param dismissContext passed to it
   * @param entryId the entry
   * @param button what a button of the caller's own does, null for none
   * @param buttonContext passed to it
   * @param buttonText the text of the button, null for none
   * @param flags see {@link AddressFlag}, {@link StringFlag}
   * @return the window of the dialog if the caller is not to wait for it
   * @throws MapiException with MAPI_E_USER_CANCEL, MAPI_E_NO_SUPPORT (ABK-22)
   */
  @ComMethod(
      name = "IAddrBook::Details",
      slot = 22,
      results = {
        "MAPI_E_USER_CANCEL",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  long details(
      long uiParam,
      @Nullable DismissModeless dismiss,
      @Nullable Object dismissContext,
      @Nullable EntryId entryId,
      @Nullable DetailsButton button,
      @Nullable Object buttonContext,
      @Nullable String buttonText,
      @Flags({AddressFlag.class, StringFlag.class}) int flags);

  /**
   * Shows the options of sending to a recipient: {@code HRESULT RecipOptions(ULONG_PTR, ULONG,
   * LPADRENTRY)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link StringFlag}
   * @param recipient the recipient
   * @return the recipient with what the user has chosen
   * @throws MapiException with MAPI_E_NOT_FOUND where there are no options, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IAddrBook::RecipOptions",
      slot = 23,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_NO_SUPPORT", "MAPI_E_USER_CANCEL"})
  Row recipOptions(long uiParam, @Flags(StringFlag.class) int flags, @Nullable Row recipient);

  /**
   * Tells the usual options of sending to an address type: {@code HRESULT
   * QueryDefaultRecipOpt(LPTSTR, ULONG, ULONG *, LPSPropValue *)}.
   *
   * @param addressType the kind of address
   * @param flags see {@link StringFlag}
   * @return the properties
   * @throws MapiException with MAPI_E_NOT_FOUND where no transport handles the type,
   *     MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IAddrBook::QueryDefaultRecipOpt",
      slot = 24,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_NO_SUPPORT"})
  List<PropValue> queryDefaultRecipOpt(
      @Nullable String addressType, @Flags(StringFlag.class) int flags);

  /**
   * Tells which container is the personal address book: {@code HRESULT GetPAB(ULONG *, LPENTRYID
   * *)}.
   *
   * @return the container, of no bytes if there is none (ABK-18)
   * @throws MapiException with MAPI_E_NOT_INITIALIZED after the session has ended
   */
  @ComMethod(name = "IAddrBook::GetPAB", slot = 25)
  EntryId getPab();

  /**
   * Chooses the personal address book, for good: {@code HRESULT SetPAB(ULONG, LPENTRYID)}.
   *
   * @param entryId the container; must not be null
   * @throws MapiException with MAPI_E_INVALID_PARAMETER (ABK-19)
   */
  @ComMethod(name = "IAddrBook::SetPAB", slot = 26)
  void setPab(@Nullable EntryId entryId);

  /**
   * Tells which container users see first: {@code HRESULT GetDefaultDir(ULONG *, LPENTRYID *)}.
   *
   * @return the container, of no bytes if there is none (ABK-18)
   * @throws MapiException with MAPI_E_NOT_INITIALIZED after the session has ended
   */
  @ComMethod(name = "IAddrBook::GetDefaultDir", slot = 27)
  EntryId getDefaultDir();

  /**
   * Chooses the container that users see first, for good: {@code HRESULT SetDefaultDir(ULONG,
   * LPENTRYID)}.
   *
   * @param entryId the container; must not be null
   * @throws MapiException with MAPI_E_INVALID_PARAMETER (ABK-19)
   */
  @ComMethod(name = "IAddrBook::SetDefaultDir", slot = 28)
  void setDefaultDir(@Nullable EntryId entryId);

  /**
   * Tells in which containers names are looked for, in their order: {@code HRESULT
   * GetSearchPath(ULONG, LPSRowSet *)}.
   *
   * @param flags see {@link StringFlag}
   * @return a row for each container, which begins with PR_ENTRYID (ABK-17)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH
   */
  @ComMethod(name = "IAddrBook::GetSearchPath", slot = 29, results = "MAPI_E_BAD_CHARWIDTH")
  List<Row> getSearchPath(@Flags(StringFlag.class) int flags);

  /**
   * Chooses the containers in which names are looked for, for good: {@code HRESULT
   * SetSearchPath(ULONG, LPSRowSet)}.
   *
   * @param flags must be zero
   * @param searchPath a row for each container, which begins with PR_ENTRYID
   * @throws MapiException with MAPI_E_MISSING_REQUIRED_COLUMN (ABK-17, ABK-19)
   */
  @ComMethod(
      name = "IAddrBook::SetSearchPath",
      slot = 30,
      results = "MAPI_E_MISSING_REQUIRED_COLUMN")
  void setSearchPath(@Flags int flags, @Nullable List<Row> searchPath);

  /**
   * Makes recipients ready for a message: {@code HRESULT PrepareRecips(ULONG, LPSPropTagArray,
   * LPADRLIST)}.
   *
   * @param flags see {@link AbCacheFlag}
   * @param tags properties that each is to begin with, null for none
   * @param recipients the recipients; entries are replaced in the list (ABK-16)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(
      name = "IAddrBook::PrepareRecips",
      slot = 31,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_UNKNOWN_ENTRYID"})
  void prepareRecips(
      @Flags(AbCacheFlag.class) int flags,
      @Nullable List<PropTag> tags,
      @Nullable List<Row> recipients);
}
