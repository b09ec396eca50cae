package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * IMsgStore: a message store (spec/stores.md, section 5). Changes of its properties are immediate.
 */
@ComInterface(name = "IMsgStore", iid = "{00020306-0000-0000-C000-000000000046}")
public interface MsgStore extends MapiProp {

  /**
   * Registers a sink for events of the store or one of its objects: {@code HRESULT Advise(ULONG,
   * LPENTRYID, ULONG, LPMAPIADVISESINK, ULONG_PTR *)}.
   *
   * @param entryId a folder or a message; null for the whole store
   * @param eventMask see {@link EventMask}
   * @param sink the sink; must not be null
   * @return the connection number, not zero (STO-09 to STO-12)
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_INVALID_ENTRYID, MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IMsgStore::Advise",
      slot = 14,
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
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown number, MAPI_E_INVALID_PARAMETER for
   *     zero (STO-13, D-71)
   */
  @ComMethod(name = "IMsgStore::Unadvise", slot = 15, results = "MAPI_E_NOT_FOUND")
  void unadvise(long connection);

  /**
   * Tells whether two identifiers name one object: {@code HRESULT CompareEntryIDs(ULONG, LPENTRYID,
   * ULONG, LPENTRYID, ULONG, ULONG *)}.
   *
   * @param entryId1 one; must not be null
   * @param entryId2 the other; must not be null
   * @param flags must be zero
   * @return whether they are the same (STO-15 to STO-17)
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID for an identifier that is not of this store
   */
  @ComMethod(
      name = "IMsgStore::CompareEntryIDs",
      slot = 16,
      results = {"MAPI_E_INVALID_ENTRYID", "MAPI_E_UNKNOWN_ENTRYID"})
  boolean compareEntryIds(@Nullable EntryId entryId1, @Nullable EntryId entryId2, @Flags int flags);

  /**
   * Opens a folder or a message: {@code HRESULT OpenEntry(ULONG, LPENTRYID, LPCIID, ULONG, ULONG *,
   * LPUNKNOWN *)}.
   *
   * @param entryId the object; null for the root folder
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}, {@link OpenSoftDeletedFlag}
   * @return the object and its type (STO-18 to STO-24)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NOT_FOUND, MAPI_E_UNKNOWN_ENTRYID,
   *     MAPI_E_SUBMITTED
   */
  @ComMethod(
      name = "IMsgStore::OpenEntry",
      slot = 17,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_SUBMITTED"
      })
  OpenedEntry openEntry(
      @Nullable EntryId entryId,
      @Nullable Iid iid,
      @Flags({OpenFlag.class, OpenSoftDeletedFlag.class}) int flags);

  /**
   * Says which folder messages of a class arrive in: {@code HRESULT SetReceiveFolder(LPTSTR, ULONG,
   * ULONG, LPENTRYID)}.
   *
   * @param messageClass the message class; null or empty for the default
   * @param flags see {@link StringFlag}
   * @param entryId the folder; null to delete the association
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NOT_FOUND; then nothing has changed (STO-31
   *     to STO-33)
   */
  @ComMethod(
      name = "IMsgStore::SetReceiveFolder",
      slot = 18,
      results = {
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_NO_ACCESS"
      })
  void setReceiveFolder(
      @Nullable String messageClass, @Flags(StringFlag.class) int flags, @Nullable EntryId entryId);

  /**
   * Tells which folder messages of a class arrive in: {@code HRESULT GetReceiveFolder(LPTSTR,
   * ULONG, ULONG *, LPENTRYID *, LPTSTR *)}.
   *
   * @param messageClass the message class; null or empty for the default
   * @param flags see {@link StringFlag}
   * @return the folder, and the class that is registered for it (STO-25 to STO-30)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a malformed class (D-113)
   */
  @ComMethod(name = "IMsgStore::GetReceiveFolder", slot = 19)
  ReceiveFolder getReceiveFolder(@Nullable String messageClass, @Flags(StringFlag.class) int flags);

  /**
   * Gives the table of receive folders: {@code HRESULT GetReceiveFolderTable(ULONG, LPMAPITABLE
   * *)}.
   *
   * @param flags see {@link StringFlag}, {@link DeferredErrorsFlag}
   * @return the table, with one reference for the caller (STO-34, COL-13)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH
   */
  @ComMethod(name = "IMsgStore::GetReceiveFolderTable", slot = 20)
  MapiTable getReceiveFolderTable(@Flags({StringFlag.class, DeferredErrorsFlag.class}) int flags);

  /**
   * Ends the work with the store in an orderly way: {@code HRESULT StoreLogoff(ULONG *)}.
   *
   * @param flags see {@link StoreLogoffFlag}
   * @return the flags that come out (STO-41, R-442 to R-455)
   * @throws MapiException with MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMsgStore::StoreLogoff", slot = 21)
  int storeLogoff(@Flags(StoreLogoffFlag.class) int flags);

  /**
   * Takes a submitted message off the outgoing queue: {@code HRESULT AbortSubmit(ULONG, LPENTRYID,
   * ULONG)}.
   *
   * @param entryId the message
   * @param flags must be zero
   * @throws MapiException with MAPI_E_NOT_IN_QUEUE, MAPI_E_UNABLE_TO_ABORT (STO-35, STO-36)
   */
  @ComMethod(
      name = "IMsgStore::AbortSubmit",
      slot = 22,
      results = {
        "MAPI_E_NOT_IN_QUEUE",
        "MAPI_E_UNABLE_TO_ABORT",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  void abortSubmit(@Nullable EntryId entryId, @Flags int flags);

  /**
   * Gives the table of messages that wait to be sent: {@code HRESULT GetOutgoingQueue(ULONG,
   * LPMAPITABLE *)}.
   *
   * @param flags must be zero
   * @return the table (STO-37, COL-22)
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IMsgStore::GetOutgoingQueue", slot = 23, results = "MAPI_E_NO_SUPPORT")
  MapiTable getOutgoingQueue(@Flags int flags);

  /**
   * Locks or unlocks a message for the spooler: {@code HRESULT SetLockState(LPMESSAGE, ULONG)}.
   *
   * @param message the message
   * @param lockState MSG_LOCKED 1 or MSG_UNLOCKED 0
   * @throws MapiException with MAPI_E_NO_SUPPORT (STO-38)
   */
  @ComMethod(
      name = "IMsgStore::SetLockState",
      slot = 24,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_NOT_FOUND"})
  void setLockState(@Nullable Message message, int lockState);

  /**
   * Tells that the spooler has done with a message: {@code HRESULT FinishedMsg(ULONG, ULONG,
   * LPENTRYID)}.
   *
   * @param flags must be zero
   * @param entryId the message
   * @throws MapiException with MAPI_E_NO_SUPPORT for everyone but the spooler (STO-39)
   */
  @ComMethod(
      name = "IMsgStore::FinishedMsg",
      slot = 25,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_NOT_FOUND"})
  void finishedMsg(@Flags int flags, @Nullable EntryId entryId);

  /**
   * Lets the store tell about new mail: {@code HRESULT NotifyNewMail(LPNOTIFICATION)}.
   *
   * @param notification a new-mail notification
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for another kind of notification (STO-40)
   */
  @ComMethod(name = "IMsgStore::NotifyNewMail", slot = 26)
  void notifyNewMail(@Nullable Notification notification);
}
