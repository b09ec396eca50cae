package org.mapiemulator.mapi.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Binary;
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
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OneOffFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;

/**
 * IMAPISup: what MAPI does for a provider; each logon has one of its own.
 *
 * <p>The seam has the methods that take part in the life of providers, in notification and in
 * sending, each in its slot of the vtable. Those that copy, show dialogs and work on storages are
 * left out. What a kind of provider cannot use answers MAPI_E_NO_SUPPORT.
 */
@ComInterface(name = "IMAPISup", iid = "{0002030F-0000-0000-C000-000000000046}")
public interface MapiSup extends MapiUnknown {

  /**
   * Tells more about a failure of this object: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this object gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (PRP-01 to PRP-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where a setting allows 8-bit strings only
   */
  @ComMethod(name = "IMAPISup::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Registers a sink for what Notify is told about a key: {@code HRESULT Subscribe(LPNOTIFKEY,
   * ULONG, ULONG, LPMAPIADVISESINK, ULONG *)}.
   *
   * @param key bytes of the provider's choice; must not be null
   * @param eventMask see {@link EventMask}
   * @param flags see {@link SubscribeFlag}
   * @param sink the sink; must not be null
   * @return the connection number, not zero
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISup::Subscribe", slot = 5)
  long subscribe(
      @Nullable Binary key,
      @Flags(EventMask.class) int eventMask,
      @Flags(SubscribeFlag.class) int flags,
      @Nullable MapiAdviseSink sink);

  /**
   * Ends a registration: {@code HRESULT Unsubscribe(ULONG)}.
   *
   * @param connection what Subscribe gave
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown number
   */
  @ComMethod(name = "IMAPISup::Unsubscribe", slot = 6, results = "MAPI_E_NOT_FOUND")
  void unsubscribe(long connection);

  /**
   * Tells the sinks of a key, in all processes: {@code HRESULT Notify(LPNOTIFKEY, ULONG,
   * LPNOTIFICATION, ULONG *)}.
   *
   * @param key the key
   * @param notifications the events; at least one
   * @param flags see {@link StringFlag}
   * @return NOTIFY_CANCELED if a synchronous sink stopped the round, otherwise 0
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::Notify", slot = 7)
  int notify(
      @Nullable Binary key,
      @Nullable List<Notification> notifications,
      @Flags(StringFlag.class) int flags);

  /**
   * Puts a row of the provider into the status table, or changes it: {@code HRESULT
   * ModifyStatusRow(ULONG, LPSPropValue, ULONG)}.
   *
   * @param columns the cells; must not be null
   * @param flags see {@link StatusRowFlag}
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISup::ModifyStatusRow", slot = 8)
  void modifyStatusRow(@Nullable List<PropValue> columns, @Flags(StatusRowFlag.class) int flags);

  /**
   * Opens a section of the profile: {@code HRESULT OpenProfileSection(LPMAPIUID, ULONG, LPPROFSECT
   * *)}.
   *
   * @param uid the section; null for the provider's own
   * @param flags see {@link OpenProfileSectionFlag}
   * @return the section, with one reference for the caller
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(
      name = "IMAPISup::OpenProfileSection",
      slot = 9,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_NO_ACCESS"})
  ProfSect openProfileSection(
      @Nullable MapiUid uid, @Flags(OpenProfileSectionFlag.class) int flags);

  /**
   * Makes an identifier that nobody else has: {@code HRESULT NewUID(LPMAPIUID)}.
   *
   * @return the identifier
   * @throws MapiException with MAPI_E_CALL_FAILED
   */
  @ComMethod(name = "IMAPISup::NewUID", slot = 11)
  MapiUid newUid();

  /**
   * Makes an object answer every call but AddRef and Release with MAPI_E_INVALID_OBJECT: {@code
   * HRESULT MakeInvalid(ULONG, LPVOID, ULONG, ULONG)}.
   *
   * @param flags zero
   * @param object an object that the provider has given out
   * @param references its references
   * @param methods the methods of its vtable; at least three
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::MakeInvalid", slot = 12)
  void makeInvalid(@Flags int flags, @Nullable MapiUnknown object, int references, int methods);

  /**
   * Gives the spooler time while a transport works: {@code HRESULT SpoolerYield(ULONG)}.
   *
   * @param flags zero
   * @return S_OK, or MAPI_W_CANCEL_MESSAGE if the transport is to give its message up
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::SpoolerYield", slot = 13, results = "MAPI_E_NO_SUPPORT")
  Hresult spoolerYield(@Flags int flags);

  /**
   * Tells the spooler of an event; for stores and transports: {@code HRESULT
   * SpoolerNotify(ULONG, LPVOID)}.
   *
   * @param flags see {@link SpoolerNotifyFlag}
   * @param data what the flag says: an {@link EntryId}, a {@link Notification}, or null
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::SpoolerNotify", slot = 14, results = "MAPI_E_NO_SUPPORT")
  void spoolerNotify(@Flags(SpoolerNotifyFlag.class) int flags, @Nullable Object data);

  /**
   * Makes the entry identifier of a recipient that is in no address book (ABK-04 to ABK-06): {@code
   * HRESULT CreateOneOff(LPTSTR, LPTSTR, LPTSTR, ULONG, ULONG *, LPENTRYID *)}.
   *
   * @param name the display name, null for none
   * @param addressType the kind of address
   * @param address the address
   * @param flags see {@link StringFlag}, {@link OneOffFlag}
   * @return the identifier
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::CreateOneOff", slot = 15)
  EntryId createOneOff(
      @Nullable String name,
      @Nullable String addressType,
      @Nullable String address,
      @Flags({StringFlag.class, OneOffFlag.class}) int flags);

  /**
   * Registers an identifier by which MAPI knows the entry identifiers of this provider: {@code
   * HRESULT SetProviderUID(LPMAPIUID, ULONG)}.
   *
   * @param uid bytes 4 to 19 of the entry identifiers
   * @param flags zero
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::SetProviderUID", slot = 16)
  void setProviderUid(@Nullable MapiUid uid, @Flags int flags);

  /**
   * Tells whether two identifiers name one object, whosever they are: {@code HRESULT
   * CompareEntryIDs(ULONG, LPENTRYID, ULONG, LPENTRYID, ULONG, ULONG *)}.
   *
   * @param entryId1 one
   * @param entryId2 the other
   * @param flags zero
   * @return whether they are the same
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IMAPISup::CompareEntryIDs",
      slot = 17,
      results = {"MAPI_E_UNKNOWN_ENTRYID", "MAPI_E_INVALID_ENTRYID"})
  boolean compareEntryIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);

  /**
   * Opens an object of any provider of the session: {@code HRESULT OpenEntry(ULONG, LPENTRYID,
   * LPCIID, ULONG, ULONG *, LPUNKNOWN *)}.
   *
   * @param entryId the object
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the object and its type
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID, MAPI_E_NOT_FOUND
   */
  @ComMethod(
      name = "IMAPISup::OpenEntry",
      slot = 19,
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
   * Makes a read or nonread report of a message (RDS-11, RDS-12): {@code HRESULT ReadReceipt(ULONG,
   * LPMESSAGE, LPMESSAGE *)}.
   *
   * @param flags see {@link ReadReceiptFlag}
   * @param read the message
   * @param empty a new message, which becomes the report
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::ReadReceipt", slot = 30, results = "MAPI_E_NO_SUPPORT")
  void readReceipt(
      @Flags(ReadReceiptFlag.class) int flags, @Nullable Message read, @Nullable Message empty);

  /**
   * Makes a message that is sent again ready (SUB-07, D-58): {@code HRESULT
   * PrepareSubmit(LPMESSAGE, ULONG *)}.
   *
   * @param message the message
   * @param flags zero
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::PrepareSubmit", slot = 31, results = "MAPI_E_NO_SUPPORT")
  void prepareSubmit(@Nullable Message message, @Flags int flags);

  /**
   * Completes the recipients of a message that is about to be sent (SUB-08): {@code HRESULT
   * ExpandRecips(LPMESSAGE, ULONG *)}.
   *
   * @param message the message
   * @return see {@link ExpandRecipsFlag}
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::ExpandRecips", slot = 32, results = "MAPI_E_NO_SUPPORT")
  int expandRecips(@Nullable Message message);

  /**
   * Does with a sent message what its properties say (SUB-11): {@code HRESULT DoSentMail(ULONG,
   * LPMESSAGE)}.
   *
   * @param flags zero
   * @param message the message, which MAPI releases
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::DoSentMail", slot = 34, results = "MAPI_E_NO_SUPPORT")
  void doSentMail(@Flags int flags, @Nullable Message message);

  /**
   * Opens the address book of the session: {@code HRESULT OpenAddressBook(LPCIID, ULONG, LPADRBOOK
   * *)}.
   *
   * @param iid null, or that of IAddrBook
   * @param flags zero
   * @return the address book, with one reference for the caller
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::OpenAddressBook", slot = 35, results = "MAPI_E_NO_SUPPORT")
  AddrBook openAddressBook(@Nullable Iid iid, @Flags int flags);

  /**
   * Tells the spooler that a tightly coupled store has sent a message: {@code HRESULT
   * CompleteMsg(ULONG, ULONG, LPENTRYID)}.
   *
   * @param flags zero
   * @param entryId the message
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::CompleteMsg", slot = 37, results = "MAPI_E_NO_SUPPORT")
  void completeMsg(@Flags int flags, @Nullable EntryId entryId);

  /**
   * Ends what the transports do for a store: {@code HRESULT
   * StoreLogoffTransports(ULONG *)}.
   *
   * @param flags see {@link StoreLogoffFlag}
   * @return the flags that come out
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::StoreLogoffTransports", slot = 38, results = "MAPI_E_NO_SUPPORT")
  int storeLogoffTransports(@Flags(StoreLogoffFlag.class) int flags);

  /**
   * Makes delivery and nondelivery reports of a message (SUB-13, RDS-12): {@code HRESULT
   * StatusRecips(LPMESSAGE, LPADRLIST)}.
   *
   * @param message the message
   * @param recipients those that the reports are about
   * @throws MapiException with MAPI_E_NO_SUPPORT for providers of another kind
   */
  @ComMethod(name = "IMAPISup::StatusRecips", slot = 39, results = "MAPI_E_NO_SUPPORT")
  void statusRecips(@Nullable Message message, @Nullable List<Row> recipients);

  /**
   * Makes the identifier of a store one that MAPI routes to this provider: {@code HRESULT
   * WrapStoreEntryID(ULONG, LPENTRYID, ULONG *, LPENTRYID *)}.
   *
   * @param original the identifier as the provider made it
   * @return the wrapped identifier (STO-08)
   * @throws MapiException with MAPI_E_INVALID_ENTRYID
   */
  @ComMethod(name = "IMAPISup::WrapStoreEntryID", slot = 40)
  EntryId wrapStoreEntryId(@Nullable EntryId original);

  /**
   * Makes the store a permanent part of the profile: {@code HRESULT ModifyProfile(ULONG)}.
   *
   * @param flags see {@link ModifyProfileFlag}
   * @throws MapiException with MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISup::ModifyProfile", slot = 41)
  void modifyProfile(@Flags(ModifyProfileFlag.class) int flags);
}
