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
  END("End");

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
