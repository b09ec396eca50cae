package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IMAPIFolder: a folder of a message store (spec/stores.md, section 7). Changes of its properties
 * are immediate.
 */
@ComInterface(name = "IMAPIFolder", iid = "{0002030C-0000-0000-C000-000000000046}")
public interface MapiFolder extends MapiContainer {

  /**
   * Creates a message: {@code HRESULT CreateMessage(LPCIID, ULONG, LPMESSAGE *)}.
   *
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link CreateMessageFlag}
   * @return the message, not there for others before its first SaveChanges (FLD-10 to FLD-15)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIFolder::CreateMessage",
      slot = 19,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_OBJECT_DELETED"
      })
  Message createMessage(@Nullable Iid iid, @Flags(CreateMessageFlag.class) int flags);

  /**
   * Copies or moves messages: {@code HRESULT CopyMessages(LPENTRYLIST, LPCIID, LPVOID, ULONG_PTR,
   * LPMAPIPROGRESS, ULONG)}.
   *
   * @param messages the messages
   * @param destIid the interface of the destination
   * @param destFolder the folder to copy to; must not be null
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link CopyMessagesFlag}
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION if some could not be copied (FLD-16 to FLD-24)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIFolder::CopyMessages",
      slot = 20,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_DECLINE_COPY",
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_SUBMITTED"
      })
  Hresult copyMessages(
      @Nullable List<EntryId> messages,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags(CopyMessagesFlag.class) int flags);

  /**
   * Deletes messages: {@code HRESULT DeleteMessages(LPENTRYLIST, ULONG_PTR, LPMAPIPROGRESS,
   * ULONG)}.
   *
   * @param messages the messages
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link DeleteMessagesFlag}
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION if some could not be deleted (FLD-25 to FLD-28)
   * @throws MapiException with MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IMAPIFolder::DeleteMessages",
      slot = 21,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_SUBMITTED"
      })
  Hresult deleteMessages(
      @Nullable List<EntryId> messages,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags(DeleteMessagesFlag.class) int flags);

  /**
   * Creates a folder below: {@code HRESULT CreateFolder(ULONG, LPTSTR, LPTSTR, LPCIID, ULONG,
   * LPMAPIFOLDER *)}.
   *
   * @param folderType see {@link FolderType}
   * @param folderName its name
   * @param folderComment its comment, null for none
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link CreateFolderFlag}, {@link StringFlag}
   * @return the folder, with one reference for the caller (FLD-29 to FLD-32)
   * @throws MapiException with MAPI_E_COLLISION, MAPI_E_NO_ACCESS, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIFolder::CreateFolder",
      slot = 22,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_COLLISION",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_INTERFACE_NOT_SUPPORTED"
      })
  MapiFolder createFolder(
      int folderType,
      @Nullable String folderName,
      @Nullable String folderComment,
      @Nullable Iid iid,
      @Flags({CreateFolderFlag.class, StringFlag.class}) int flags);

  /**
   * Copies or moves a folder: {@code HRESULT CopyFolder(ULONG, LPENTRYID, LPCIID, LPVOID, LPTSTR,
   * ULONG_PTR, LPMAPIPROGRESS, ULONG)}.
   *
   * @param entryId the folder
   * @param destIid the interface of the destination
   * @param destFolder the folder to copy to; must not be null
   * @param newFolderName its name there, null to keep it
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link CopyFolderFlag}, {@link StringFlag}
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION (FLD-33 to FLD-35)
   * @throws MapiException with MAPI_E_COLLISION, MAPI_E_FOLDER_CYCLE, MAPI_E_NOT_FOUND,
   *     MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IMAPIFolder::CopyFolder",
      slot = 23,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_COLLISION",
        "MAPI_E_FOLDER_CYCLE",
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_DECLINE_COPY",
        "MAPI_W_PARTIAL_COMPLETION"
      })
  Hresult copyFolder(
      @Nullable EntryId entryId,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      @Nullable String newFolderName,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags({CopyFolderFlag.class, StringFlag.class}) int flags);

  /**
   * Deletes a folder: {@code HRESULT DeleteFolder(ULONG, LPENTRYID, ULONG_PTR, LPMAPIPROGRESS,
   * ULONG)}.
   *
   * @param entryId the folder
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link DeleteFolderFlag}
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION (FLD-36 to FLD-39)
   * @throws MapiException with MAPI_E_HAS_FOLDERS, MAPI_E_HAS_MESSAGES, MAPI_E_NOT_FOUND,
   *     MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IMAPIFolder::DeleteFolder",
      slot = 24,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_HAS_FOLDERS",
        "MAPI_E_HAS_MESSAGES",
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_NO_SUPPORT"
      })
  Hresult deleteFolder(
      @Nullable EntryId entryId,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags(DeleteFolderFlag.class) int flags);

  /**
   * Sets or clears the read state of messages: {@code HRESULT SetReadFlags(LPENTRYLIST, ULONG_PTR,
   * LPMAPIPROGRESS, ULONG)}.
   *
   * @param messages the messages, null for all of the folder
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link ReadFlag}
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION (FLD-42, FLD-43, RDS-01 to RDS-12)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for flags that exclude each other,
   *     MAPI_E_NO_SUPPRESS
   */
  @ComMethod(
      name = "IMAPIFolder::SetReadFlags",
      slot = 25,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_NO_SUPPRESS",
        "MAPI_W_PARTIAL_COMPLETION"
      })
  Hresult setReadFlags(
      @Nullable List<EntryId> messages,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags(ReadFlag.class) int flags);

  /**
   * Reads PR_MSG_STATUS of a message: {@code HRESULT GetMessageStatus(ULONG, LPENTRYID, ULONG,
   * ULONG *)}.
   *
   * @param entryId the message
   * @param flags must be zero
   * @return the status (FLD-44, FLD-45)
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_INVALID_ENTRYID
   */
  @ComMethod(
      name = "IMAPIFolder::GetMessageStatus",
      slot = 26,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  int getMessageStatus(@Nullable EntryId entryId, @Flags int flags);

  /**
   * Changes PR_MSG_STATUS of a message: {@code HRESULT SetMessageStatus(ULONG, LPENTRYID, ULONG,
   * ULONG, ULONG *)}.
   *
   * @param entryId the message
   * @param newStatus the bits, see {@link MessageStatus}
   * @param newStatusMask the bits that are to change
   * @return the status before (FLD-44 to FLD-46)
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_INVALID_ENTRYID
   */
  @ComMethod(
      name = "IMAPIFolder::SetMessageStatus",
      slot = 27,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  int setMessageStatus(@Nullable EntryId entryId, int newStatus, int newStatusMask);

  /**
   * Sets the order that contents tables of the folder begin with: {@code HRESULT
   * SaveContentsSort(LPSSortOrderSet, ULONG)}.
   *
   * @param sortOrder the order
   * @param flags see {@link SaveSortFlag}
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_NO_ACCESS (FLD-47)
   */
  @ComMethod(
      name = "IMAPIFolder::SaveContentsSort",
      slot = 28,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_TOO_COMPLEX",
        "MAPI_E_OBJECT_DELETED"
      })
  void saveContentsSort(@Nullable SortOrderSet sortOrder, @Flags(SaveSortFlag.class) int flags);

  /**
   * Deletes everything in the folder: {@code HRESULT EmptyFolder(ULONG_PTR, LPMAPIPROGRESS,
   * ULONG)}.
   *
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link EmptyFolderFlag}
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION (FLD-40, FLD-41)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIFolder::EmptyFolder",
      slot = 29,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_NO_SUPPORT",
        "MAPI_W_PARTIAL_COMPLETION"
      })
  Hresult emptyFolder(
      long uiParam, @Nullable MapiProgress progress, @Flags(EmptyFolderFlag.class) int flags);
}
