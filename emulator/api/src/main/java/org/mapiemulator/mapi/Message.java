package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IMessage: a message (spec/stores.md, section 8). Its changes are there for others after
 * SaveChanges.
 */
@ComInterface(name = "IMessage", iid = "{00020307-0000-0000-C000-000000000046}")
public interface Message extends MapiProp {

  /**
   * Gives the table of attachments: {@code HRESULT GetAttachmentTable(ULONG, LPMAPITABLE *)}.
   *
   * @param flags see {@link StringFlag}, {@link DeferredErrorsFlag}
   * @return the table, with one reference for the caller (ATT-18 to ATT-20)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH
   */
  @ComMethod(
      name = "IMessage::GetAttachmentTable",
      slot = 14,
      results = {"MAPI_E_OBJECT_DELETED", "MAPI_E_SUBMITTED"})
  MapiTable getAttachmentTable(@Flags({StringFlag.class, DeferredErrorsFlag.class}) int flags);

  /**
   * Opens an attachment: {@code HRESULT OpenAttach(ULONG, LPCIID, ULONG, LPATTACH *)}.
   *
   * @param attachmentNumber PR_ATTACH_NUM of the attachment
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the attachment, with one reference for the caller (ATT-03)
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IMessage::OpenAttach",
      slot = 15,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  Attach openAttach(int attachmentNumber, @Nullable Iid iid, @Flags(OpenFlag.class) int flags);

  /**
   * Creates an attachment: {@code HRESULT CreateAttach(LPCIID, ULONG, ULONG *, LPATTACH *)}.
   *
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link DeferredErrorsFlag}
   * @return the number and the attachment (ATT-01, ATT-02)
   * @throws MapiException with MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IMessage::CreateAttach",
      slot = 16,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  CreatedAttach createAttach(@Nullable Iid iid, @Flags(DeferredErrorsFlag.class) int flags);

  /**
   * Deletes an attachment: {@code HRESULT DeleteAttach(ULONG, ULONG_PTR, LPMAPIPROGRESS, ULONG)}.
   *
   * @param attachmentNumber PR_ATTACH_NUM of the attachment
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param flags see {@link DeleteAttachFlag}
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS (ATT-04, ATT-05)
   */
  @ComMethod(
      name = "IMessage::DeleteAttach",
      slot = 17,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  void deleteAttach(
      int attachmentNumber,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags(DeleteAttachFlag.class) int flags);

  /**
   * Gives the table of recipients: {@code HRESULT GetRecipientTable(ULONG, LPMAPITABLE *)}.
   *
   * @param flags see {@link StringFlag}, {@link DeferredErrorsFlag}
   * @return the table, with one reference for the caller (REC-01, COL-12)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH
   */
  @ComMethod(
      name = "IMessage::GetRecipientTable",
      slot = 18,
      results = {"MAPI_E_OBJECT_DELETED", "MAPI_E_SUBMITTED"})
  MapiTable getRecipientTable(@Flags({StringFlag.class, DeferredErrorsFlag.class}) int flags);

  /**
   * Adds, changes, removes or replaces recipients: {@code HRESULT ModifyRecipients(ULONG,
   * LPADRLIST)}.
   *
   * @param flags one of {@link ModifyRecipientsFlag}, or 0 to replace all
   * @param recipients the rows of an ADRLIST
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_NOT_FOUND; then the list is as it
   *     was (REC-02 to REC-12)
   */
  @ComMethod(
      name = "IMessage::ModifyRecipients",
      slot = 19,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  void modifyRecipients(
      @Flags(ModifyRecipientsFlag.class) int flags, @Nullable List<Row> recipients);

  /**
   * Saves the message and hands it over for sending: {@code HRESULT SubmitMessage(ULONG)}.
   *
   * @param flags see {@link SubmitFlag}
   * @throws MapiException with MAPI_E_NO_RECIPIENTS (SUB-01 to SUB-09)
   */
  @ComMethod(
      name = "IMessage::SubmitMessage",
      slot = 20,
      results = {
        "MAPI_E_NO_RECIPIENTS",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_CHANGED",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED",
        "MAPI_E_CORRUPT_DATA"
      })
  void submitMessage(@Flags(SubmitFlag.class) int flags);

  /**
   * Sets or clears the read state, and saves that at once: {@code HRESULT SetReadFlag(ULONG)}.
   *
   * @param flags see {@link ReadFlag}
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for flags that exclude each other,
   *     MAPI_E_NO_SUPPRESS (RDS-01 to RDS-12)
   */
  @ComMethod(
      name = "IMessage::SetReadFlag",
      slot = 21,
      results = {
        "MAPI_E_NO_SUPPRESS",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  void setReadFlag(@Flags(ReadFlag.class) int flags);
}
