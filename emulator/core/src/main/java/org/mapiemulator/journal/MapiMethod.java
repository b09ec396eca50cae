package org.mapiemulator.journal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The methods and functions of the seam, to be named in assertions and fault plans.
 *
 * <p>A constant stands for the method on every interface that has it: {@link #RELEASE} is the
 * Release of sessions and of sinks. Import them statically: {@code call(LOGOFF)}.
 */
public enum MapiMethod {
  /** {@code MAPIInitialize}. */
  MAPI_INITIALIZE("MAPIInitialize"),

  /** {@code MAPIUninitialize}. */
  MAPI_UNINITIALIZE("MAPIUninitialize"),

  /** {@code MAPILogonEx}. */
  MAPI_LOGON_EX("MAPILogonEx"),

  /** {@code HrAllocAdviseSink}. */
  HR_ALLOC_ADVISE_SINK("HrAllocAdviseSink"),

  /** {@code HrThisThreadAdviseSink}. */
  HR_THIS_THREAD_ADVISE_SINK("HrThisThreadAdviseSink"),

  /** {@code HrDispatchNotifications}. */
  HR_DISPATCH_NOTIFICATIONS("HrDispatchNotifications"),

  /** {@code CreateMAPIInitializationMonitor}. */
  CREATE_MAPI_INITIALIZATION_MONITOR("CreateMAPIInitializationMonitor"),

  /** {@code ScInitMapiUtil}. */
  SC_INIT_MAPI_UTIL("ScInitMapiUtil"),

  /** {@code DeinitMapiUtil}. */
  DEINIT_MAPI_UTIL("DeinitMapiUtil"),

  /** {@code UlAddRef}. */
  UL_ADD_REF("UlAddRef"),

  /** {@code UlRelease}. */
  UL_RELEASE("UlRelease"),

  /** {@code CoInitializeEx}. */
  CO_INITIALIZE_EX("CoInitializeEx"),

  /** {@code CoUninitialize}. */
  CO_UNINITIALIZE("CoUninitialize"),

  /** {@code OleInitialize}. */
  OLE_INITIALIZE("OleInitialize"),

  /** {@code OleUninitialize}. */
  OLE_UNINITIALIZE("OleUninitialize"),

  /** {@code IMAPIStatus::ValidateState}. */
  VALIDATE_STATE("ValidateState"),

  /** {@code IMAPIStatus::SettingsDialog}. */
  SETTINGS_DIALOG("SettingsDialog"),

  /** {@code IMAPIStatus::ChangePassword}. */
  CHANGE_PASSWORD("ChangePassword"),

  /** {@code IMAPIStatus::FlushQueues}. */
  FLUSH_QUEUES("FlushQueues"),

  /** {@code CreateTable}. */
  CREATE_TABLE("CreateTable"),

  /** {@code CreateIProp}. */
  CREATE_IPROP("CreateIProp"),

  /** {@code ITableData::HrGetView}. */
  HR_GET_VIEW("HrGetView"),

  /** {@code ITableData::HrModifyRow}. */
  HR_MODIFY_ROW("HrModifyRow"),

  /** {@code ITableData::HrDeleteRow}. */
  HR_DELETE_ROW("HrDeleteRow"),

  /** {@code ITableData::HrQueryRow}. */
  HR_QUERY_ROW("HrQueryRow"),

  /** {@code ITableData::HrEnumRow}. */
  HR_ENUM_ROW("HrEnumRow"),

  /** {@code ITableData::HrNotify}. */
  HR_NOTIFY("HrNotify"),

  /** {@code ITableData::HrInsertRow}. */
  HR_INSERT_ROW("HrInsertRow"),

  /** {@code ITableData::HrModifyRows}. */
  HR_MODIFY_ROWS("HrModifyRows"),

  /** {@code ITableData::HrDeleteRows}. */
  HR_DELETE_ROWS("HrDeleteRows"),

  /** {@code IPropData::HrSetObjAccess}. */
  HR_SET_OBJ_ACCESS("HrSetObjAccess"),

  /** {@code IPropData::HrSetPropAccess}. */
  HR_SET_PROP_ACCESS("HrSetPropAccess"),

  /** {@code IPropData::HrGetPropAccess}. */
  HR_GET_PROP_ACCESS("HrGetPropAccess"),

  /** {@code IPropData::HrAddObjProps}. */
  HR_ADD_OBJ_PROPS("HrAddObjProps"),

  /** {@code IUnknown::QueryInterface}. */
  QUERY_INTERFACE("QueryInterface"),

  /** {@code IUnknown::AddRef}. */
  ADD_REF("AddRef"),

  /** {@code IUnknown::Release}. */
  RELEASE("Release"),

  /** {@code IMAPISession::GetLastError}. */
  GET_LAST_ERROR("GetLastError"),

  /** {@code IMAPISession::GetMsgStoresTable}. */
  GET_MSG_STORES_TABLE("GetMsgStoresTable"),

  /** {@code IMAPISession::OpenMsgStore}. */
  OPEN_MSG_STORE("OpenMsgStore"),

  /** {@code IMAPISession::OpenAddressBook}. */
  OPEN_ADDRESS_BOOK("OpenAddressBook"),

  /** {@code IMAPISession::OpenProfileSection}. */
  OPEN_PROFILE_SECTION("OpenProfileSection"),

  /** {@code IMAPISession::GetStatusTable}. */
  GET_STATUS_TABLE("GetStatusTable"),

  /** {@code IMAPISession::OpenEntry}. */
  OPEN_ENTRY("OpenEntry"),

  /** {@code IMAPISession::CompareEntryIDs}. */
  COMPARE_ENTRY_IDS("CompareEntryIDs"),

  /** {@code IMAPISession::Advise}. */
  ADVISE("Advise"),

  /** {@code IMAPISession::Unadvise}. */
  UNADVISE("Unadvise"),

  /** {@code IMAPISession::MessageOptions}. */
  MESSAGE_OPTIONS("MessageOptions"),

  /** {@code IMAPISession::QueryDefaultMessageOpt}. */
  QUERY_DEFAULT_MESSAGE_OPT("QueryDefaultMessageOpt"),

  /** {@code IMAPISession::EnumAdrTypes}. */
  ENUM_ADR_TYPES("EnumAdrTypes"),

  /** {@code IMAPISession::QueryIdentity}. */
  QUERY_IDENTITY("QueryIdentity"),

  /** {@code IMAPISession::Logoff}. */
  LOGOFF("Logoff"),

  /** {@code IMAPISession::SetDefaultStore}. */
  SET_DEFAULT_STORE("SetDefaultStore"),

  /** {@code IMAPISession::AdminServices}. */
  ADMIN_SERVICES("AdminServices"),

  /** {@code IMAPISession::ShowForm}. */
  SHOW_FORM("ShowForm"),

  /** {@code IMAPISession::PrepareForm}. */
  PREPARE_FORM("PrepareForm"),

  /** {@code IMAPIAdviseSink::OnNotify}. */
  ON_NOTIFY("OnNotify"),

  /** {@code IMAPIClientShutdown::QueryFastShutdown}. */
  QUERY_FAST_SHUTDOWN("QueryFastShutdown"),

  /** {@code IMAPIClientShutdown::NotifyProcessShutdown}. */
  NOTIFY_PROCESS_SHUTDOWN("NotifyProcessShutdown"),

  /** {@code IMAPIClientShutdown::DoFastShutdown}. */
  DO_FAST_SHUTDOWN("DoFastShutdown"),

  /** {@code IMAPIInitMonitor::IsInitialized}. */
  IS_INITIALIZED("IsInitialized"),

  /** {@code IMAPIInitMonitor::Wait}. */
  WAIT("Wait"),

  /** {@code IMAPIInitMonitor::BeginWait}. */
  BEGIN_WAIT("BeginWait"),

  /** {@code IMAPIWaitResult::End}. */
  END("End"),

  /** {@code IMAPIProp::SaveChanges}. */
  SAVE_CHANGES("SaveChanges"),

  /** {@code IMAPIProp::GetProps}. */
  GET_PROPS("GetProps"),

  /** {@code IMAPIProp::GetPropList}. */
  GET_PROP_LIST("GetPropList"),

  /** {@code IMAPIProp::OpenProperty}. */
  OPEN_PROPERTY("OpenProperty"),

  /** {@code IMAPIProp::SetProps}. */
  SET_PROPS("SetProps"),

  /** {@code IMAPIProp::DeleteProps}. */
  DELETE_PROPS("DeleteProps"),

  /** {@code IMAPIProp::CopyTo}. */
  COPY_TO("CopyTo"),

  /** {@code IMAPIProp::CopyProps}. */
  COPY_PROPS("CopyProps"),

  /** {@code IMAPIProp::GetNamesFromIDs}. */
  GET_NAMES_FROM_IDS("GetNamesFromIDs"),

  /** {@code IMAPIProp::GetIDsFromNames}. */
  GET_IDS_FROM_NAMES("GetIDsFromNames"),

  /** {@code IMAPITable::GetStatus}. */
  GET_STATUS("GetStatus"),

  /** {@code IMAPITable::SetColumns}. */
  SET_COLUMNS("SetColumns"),

  /** {@code IMAPITable::QueryColumns}. */
  QUERY_COLUMNS("QueryColumns"),

  /** {@code IMAPITable::GetRowCount}. */
  GET_ROW_COUNT("GetRowCount"),

  /** {@code IMAPITable::SeekRow}. */
  SEEK_ROW("SeekRow"),

  /** {@code IMAPITable::SeekRowApprox}. */
  SEEK_ROW_APPROX("SeekRowApprox"),

  /** {@code IMAPITable::QueryPosition}. */
  QUERY_POSITION("QueryPosition"),

  /** {@code IMAPITable::FindRow}. */
  FIND_ROW("FindRow"),

  /** {@code IMAPITable::Restrict}. */
  RESTRICT("Restrict"),

  /** {@code IMAPITable::CreateBookmark}. */
  CREATE_BOOKMARK("CreateBookmark"),

  /** {@code IMAPITable::FreeBookmark}. */
  FREE_BOOKMARK("FreeBookmark"),

  /** {@code IMAPITable::SortTable}. */
  SORT_TABLE("SortTable"),

  /** {@code IMAPITable::QuerySortOrder}. */
  QUERY_SORT_ORDER("QuerySortOrder"),

  /** {@code IMAPITable::QueryRows}. */
  QUERY_ROWS("QueryRows"),

  /** {@code IMAPITable::Abort}. */
  ABORT("Abort"),

  /** {@code IMAPITable::ExpandRow}. */
  EXPAND_ROW("ExpandRow"),

  /** {@code IMAPITable::CollapseRow}. */
  COLLAPSE_ROW("CollapseRow"),

  /** {@code IMAPITable::WaitForCompletion}. */
  WAIT_FOR_COMPLETION("WaitForCompletion"),

  /** {@code IMAPITable::GetCollapseState}. */
  GET_COLLAPSE_STATE("GetCollapseState"),

  /** {@code IMAPITable::SetCollapseState}. */
  SET_COLLAPSE_STATE("SetCollapseState"),

  /** {@code IMsgStore::SetReceiveFolder}. */
  SET_RECEIVE_FOLDER("SetReceiveFolder"),

  /** {@code IMsgStore::GetReceiveFolder}. */
  GET_RECEIVE_FOLDER("GetReceiveFolder"),

  /** {@code IMsgStore::GetReceiveFolderTable}. */
  GET_RECEIVE_FOLDER_TABLE("GetReceiveFolderTable"),

  /** {@code IMsgStore::StoreLogoff}. */
  STORE_LOGOFF("StoreLogoff"),

  /** {@code IMsgStore::AbortSubmit}. */
  ABORT_SUBMIT("AbortSubmit"),

  /** {@code IMsgStore::GetOutgoingQueue}. */
  GET_OUTGOING_QUEUE("GetOutgoingQueue"),

  /** {@code IMsgStore::SetLockState}. */
  SET_LOCK_STATE("SetLockState"),

  /** {@code IMsgStore::FinishedMsg}. */
  FINISHED_MSG("FinishedMsg"),

  /** {@code IMsgStore::NotifyNewMail}. */
  NOTIFY_NEW_MAIL("NotifyNewMail"),

  /** {@code IMAPIContainer::GetContentsTable}. */
  GET_CONTENTS_TABLE("GetContentsTable"),

  /** {@code IMAPIContainer::GetHierarchyTable}. */
  GET_HIERARCHY_TABLE("GetHierarchyTable"),

  /** {@code IMAPIContainer::SetSearchCriteria}. */
  SET_SEARCH_CRITERIA("SetSearchCriteria"),

  /** {@code IMAPIContainer::GetSearchCriteria}. */
  GET_SEARCH_CRITERIA("GetSearchCriteria"),

  /** {@code IMAPIFolder::CreateMessage}. */
  CREATE_MESSAGE("CreateMessage"),

  /** {@code IMAPIFolder::CopyMessages}. */
  COPY_MESSAGES("CopyMessages"),

  /** {@code IMAPIFolder::DeleteMessages}. */
  DELETE_MESSAGES("DeleteMessages"),

  /** {@code IMAPIFolder::CreateFolder}. */
  CREATE_FOLDER("CreateFolder"),

  /** {@code IMAPIFolder::CopyFolder}. */
  COPY_FOLDER("CopyFolder"),

  /** {@code IMAPIFolder::DeleteFolder}. */
  DELETE_FOLDER("DeleteFolder"),

  /** {@code IMAPIFolder::SetReadFlags}. */
  SET_READ_FLAGS("SetReadFlags"),

  /** {@code IMAPIFolder::GetMessageStatus}. */
  GET_MESSAGE_STATUS("GetMessageStatus"),

  /** {@code IMAPIFolder::SetMessageStatus}. */
  SET_MESSAGE_STATUS("SetMessageStatus"),

  /** {@code IMAPIFolder::SaveContentsSort}. */
  SAVE_CONTENTS_SORT("SaveContentsSort"),

  /** {@code IMAPIFolder::EmptyFolder}. */
  EMPTY_FOLDER("EmptyFolder"),

  /** {@code IMessage::GetAttachmentTable}. */
  GET_ATTACHMENT_TABLE("GetAttachmentTable"),

  /** {@code IMessage::OpenAttach}. */
  OPEN_ATTACH("OpenAttach"),

  /** {@code IMessage::CreateAttach}. */
  CREATE_ATTACH("CreateAttach"),

  /** {@code IMessage::DeleteAttach}. */
  DELETE_ATTACH("DeleteAttach"),

  /** {@code IMessage::GetRecipientTable}. */
  GET_RECIPIENT_TABLE("GetRecipientTable"),

  /** {@code IMessage::ModifyRecipients}. */
  MODIFY_RECIPIENTS("ModifyRecipients"),

  /** {@code IMessage::SubmitMessage}. */
  SUBMIT_MESSAGE("SubmitMessage"),

  /** {@code IMessage::SetReadFlag}. */
  SET_READ_FLAG("SetReadFlag"),

  /** {@code IStream::Read}. */
  READ("Read"),

  /** {@code IStream::Write}. */
  WRITE("Write"),

  /** {@code IStream::Seek}. */
  SEEK("Seek"),

  /** {@code IStream::SetSize}. */
  SET_SIZE("SetSize"),

  /** {@code IStream::Commit}. */
  COMMIT("Commit"),

  /** {@code IStream::Revert}. */
  REVERT("Revert"),

  /** {@code IStream::LockRegion}. */
  LOCK_REGION("LockRegion"),

  /** {@code IStream::UnlockRegion}. */
  UNLOCK_REGION("UnlockRegion"),

  /** {@code IStream::Stat}. */
  STAT("Stat"),

  /** {@code IStream::Clone}. */
  CLONE("Clone"),

  /** {@code IAddrBook::CreateOneOff}. */
  CREATE_ONE_OFF("CreateOneOff"),

  /** {@code IAddrBook::NewEntry}. */
  NEW_ENTRY("NewEntry"),

  /** {@code IAddrBook::ResolveName}. */
  RESOLVE_NAME("ResolveName"),

  /** {@code IAddrBook::Address}. */
  ADDRESS("Address"),

  /** {@code IAddrBook::Details}. */
  DETAILS("Details"),

  /** {@code IAddrBook::RecipOptions}. */
  RECIP_OPTIONS("RecipOptions"),

  /** {@code IAddrBook::QueryDefaultRecipOpt}. */
  QUERY_DEFAULT_RECIP_OPT("QueryDefaultRecipOpt"),

  /** {@code IAddrBook::GetPAB}. */
  GET_PAB("GetPAB"),

  /** {@code IAddrBook::SetPAB}. */
  SET_PAB("SetPAB"),

  /** {@code IAddrBook::GetDefaultDir}. */
  GET_DEFAULT_DIR("GetDefaultDir"),

  /** {@code IAddrBook::SetDefaultDir}. */
  SET_DEFAULT_DIR("SetDefaultDir"),

  /** {@code IAddrBook::GetSearchPath}. */
  GET_SEARCH_PATH("GetSearchPath"),

  /** {@code IAddrBook::SetSearchPath}. */
  SET_SEARCH_PATH("SetSearchPath"),

  /** {@code IAddrBook::PrepareRecips}. */
  PREPARE_RECIPS("PrepareRecips"),

  /** {@code IABContainer::CreateEntry}. */
  CREATE_ENTRY("CreateEntry"),

  /** {@code IABContainer::CopyEntries}. */
  COPY_ENTRIES("CopyEntries"),

  /** {@code IABContainer::DeleteEntries}. */
  DELETE_ENTRIES("DeleteEntries"),

  /** {@code IABContainer::ResolveNames}. */
  RESOLVE_NAMES("ResolveNames"),

  /** {@code IMAPIProgress::Progress}. */
  PROGRESS("Progress"),

  /** {@code IMAPIProgress::GetFlags}. */
  GET_FLAGS("GetFlags"),

  /** {@code IMAPIProgress::GetMax}. */
  GET_MAX("GetMax"),

  /** {@code IMAPIProgress::GetMin}. */
  GET_MIN("GetMin"),

  /** {@code IMAPIProgress::SetLimits}. */
  SET_LIMITS("SetLimits"),

  /** {@code IMSProvider::Shutdown}. */
  SHUTDOWN("Shutdown"),

  /** {@code IMSProvider::Logon}. */
  LOGON("Logon"),

  /** {@code IMSProvider::SpoolerLogon}. */
  SPOOLER_LOGON("SpoolerLogon"),

  /** {@code IMSProvider::CompareStoreIDs}. */
  COMPARE_STORE_IDS("CompareStoreIDs"),

  /** {@code IMSLogon::OpenStatusEntry}. */
  OPEN_STATUS_ENTRY("OpenStatusEntry"),

  /** {@code IMAPISup::Subscribe}. */
  SUBSCRIBE("Subscribe"),

  /** {@code IMAPISup::Unsubscribe}. */
  UNSUBSCRIBE("Unsubscribe"),

  /** {@code IMAPISup::Notify}. */
  NOTIFY("Notify"),

  /** {@code IMAPIGetSession::GetMAPISession}. */
  GET_MAPI_SESSION("GetMAPISession"),

  /** {@code IMAPISup::NewUID}. */
  NEW_UID("NewUID"),

  /** {@code IMAPISup::MakeInvalid}. */
  MAKE_INVALID("MakeInvalid"),

  /** {@code IMAPISup::SetProviderUID}. */
  SET_PROVIDER_UID("SetProviderUID"),

  /** {@code IMAPISup::WrapStoreEntryID}. */
  WRAP_STORE_ENTRY_ID("WrapStoreEntryID"),

  /** {@code IABLogon::GetOneOffTable}. */
  GET_ONE_OFF_TABLE("GetOneOffTable"),

  /** {@code IABLogon::OpenTemplateID}. */
  OPEN_TEMPLATE_ID("OpenTemplateID"),

  /** {@code IMAPISup::CompleteMsg}. */
  COMPLETE_MSG("CompleteMsg"),

  /** {@code IMAPISup::DoSentMail}. */
  DO_SENT_MAIL("DoSentMail"),

  /** {@code IMAPISup::ExpandRecips}. */
  EXPAND_RECIPS("ExpandRecips"),

  /** {@code IMAPISup::ModifyStatusRow}. */
  MODIFY_STATUS_ROW("ModifyStatusRow"),

  /** {@code IMAPISup::PrepareSubmit}. */
  PREPARE_SUBMIT("PrepareSubmit"),

  /** {@code IMAPISup::ReadReceipt}. */
  READ_RECEIPT("ReadReceipt"),

  /** {@code IMAPISup::SpoolerNotify}. */
  SPOOLER_NOTIFY("SpoolerNotify"),

  /** {@code IMAPISup::SpoolerYield}. */
  SPOOLER_YIELD("SpoolerYield"),

  /** {@code IMAPISup::StatusRecips}. */
  STATUS_RECIPS("StatusRecips"),

  /** {@code IMAPISup::StoreLogoffTransports}. */
  STORE_LOGOFF_TRANSPORTS("StoreLogoffTransports"),

  /** {@code IXPLogon::AddressTypes}. */
  ADDRESS_TYPES("AddressTypes"),

  /** {@code IXPLogon::EndMessage}. */
  END_MESSAGE("EndMessage"),

  /** {@code IXPLogon::Idle}. */
  IDLE("Idle"),

  /** {@code IXPLogon::Poll}. */
  POLL("Poll"),

  /** {@code IXPLogon::RegisterOptions}. */
  REGISTER_OPTIONS("RegisterOptions"),

  /** {@code IXPLogon::StartMessage}. */
  START_MESSAGE("StartMessage"),

  /** {@code IXPLogon::TransportLogoff}. */
  TRANSPORT_LOGOFF("TransportLogoff"),

  /** {@code IXPLogon::TransportNotify}. */
  TRANSPORT_NOTIFY("TransportNotify"),

  /** {@code IXPProvider::TransportLogon}. */
  TRANSPORT_LOGON("TransportLogon"),

  /** {@code IMAPISup::ModifyProfile}. */
  MODIFY_PROFILE("ModifyProfile");

  private final String simpleName;

  MapiMethod(String simpleName) {
    this.simpleName = simpleName;
  }

  /**
   * The name in the headers' spelling, without the interface.
   *
   * @return for instance {@code Logoff}
   */
  public String simpleName() {
    return simpleName;
  }

  /**
   * Tells whether a method of the headers is meant.
   *
   * @param method a name as in {@link CallEntry#method()}, for instance {@code
   *     IMAPISession::Logoff}
   * @return whether this constant stands for it
   */
  public boolean names(String method) {
    int interfaceEnd = method.indexOf("::");
    return interfaceEnd < 0
        ? method.equals(simpleName)
        : method.startsWith(simpleName, interfaceEnd + 2)
            && method.length() == interfaceEnd + 2 + simpleName.length();
  }

  /**
   * Finds the constant for a method.
   *
   * @param method the name in the headers' spelling, with the interface or without
   * @return empty if the seam has no such method
   */
  public static Optional<MapiMethod> of(String method) {
    return Arrays.stream(values()).filter(known -> known.names(method)).findFirst();
  }

  /**
   * The name in the headers' spelling, without the interface.
   *
   * @return {@link #simpleName()}
   */
  @Override
  public String toString() {
    return simpleName;
  }
}
