package org.mapiemulator.fault;

import java.util.Arrays;
import java.util.Optional;

/**
 * What MAPI calls in a provider: its entry point, the methods of its provider object and of its
 * logons, its shutdown interface, and the entry point of its message service. Import them
 * statically: {@code onProvider(MS_PROVIDER_LOGON)}.
 *
 * <p>Methods of the objects that a logon has given, a folder's, say, are none: for those there is
 * the call that the client makes.
 */
public enum ProviderMethod {
  /** All of them. */
  ANY(""),

  /** {@code XPProviderInit}. */
  XP_PROVIDER_INIT("XPProviderInit"),

  /** {@code ABProviderInit}. */
  AB_PROVIDER_INIT("ABProviderInit"),

  /** {@code MSProviderInit}. */
  MS_PROVIDER_INIT("MSProviderInit"),

  /** {@code MSGSERVICEENTRY}. */
  MSG_SERVICE_ENTRY("MSGSERVICEENTRY"),

  /** {@code IXPProvider::Shutdown}. */
  XP_PROVIDER_SHUTDOWN("IXPProvider::Shutdown"),

  /** {@code IXPProvider::TransportLogon}. */
  XP_PROVIDER_TRANSPORT_LOGON("IXPProvider::TransportLogon"),

  /** {@code IXPLogon::AddressTypes}. */
  XP_LOGON_ADDRESS_TYPES("IXPLogon::AddressTypes"),

  /** {@code IXPLogon::RegisterOptions}. */
  XP_LOGON_REGISTER_OPTIONS("IXPLogon::RegisterOptions"),

  /** {@code IXPLogon::TransportNotify}. */
  XP_LOGON_TRANSPORT_NOTIFY("IXPLogon::TransportNotify"),

  /** {@code IXPLogon::Idle}. */
  XP_LOGON_IDLE("IXPLogon::Idle"),

  /** {@code IXPLogon::TransportLogoff}. */
  XP_LOGON_TRANSPORT_LOGOFF("IXPLogon::TransportLogoff"),

  /** {@code IXPLogon::SubmitMessage}. */
  XP_LOGON_SUBMIT_MESSAGE("IXPLogon::SubmitMessage"),

  /** {@code IXPLogon::EndMessage}. */
  XP_LOGON_END_MESSAGE("IXPLogon::EndMessage"),

  /** {@code IXPLogon::Poll}. */
  XP_LOGON_POLL("IXPLogon::Poll"),

  /** {@code IXPLogon::StartMessage}. */
  XP_LOGON_START_MESSAGE("IXPLogon::StartMessage"),

  /** {@code IXPLogon::OpenStatusEntry}. */
  XP_LOGON_OPEN_STATUS_ENTRY("IXPLogon::OpenStatusEntry"),

  /** {@code IXPLogon::ValidateState}. */
  XP_LOGON_VALIDATE_STATE("IXPLogon::ValidateState"),

  /** {@code IXPLogon::FlushQueues}. */
  XP_LOGON_FLUSH_QUEUES("IXPLogon::FlushQueues"),

  /** {@code IABProvider::Shutdown}. */
  AB_PROVIDER_SHUTDOWN("IABProvider::Shutdown"),

  /** {@code IABProvider::Logon}. */
  AB_PROVIDER_LOGON("IABProvider::Logon"),

  /** {@code IABLogon::GetLastError}. */
  AB_LOGON_GET_LAST_ERROR("IABLogon::GetLastError"),

  /** {@code IABLogon::Logoff}. */
  AB_LOGON_LOGOFF("IABLogon::Logoff"),

  /** {@code IABLogon::OpenEntry}. */
  AB_LOGON_OPEN_ENTRY("IABLogon::OpenEntry"),

  /** {@code IABLogon::CompareEntryIDs}. */
  AB_LOGON_COMPARE_ENTRY_IDS("IABLogon::CompareEntryIDs"),

  /** {@code IABLogon::Advise}. */
  AB_LOGON_ADVISE("IABLogon::Advise"),

  /** {@code IABLogon::Unadvise}. */
  AB_LOGON_UNADVISE("IABLogon::Unadvise"),

  /** {@code IABLogon::OpenStatusEntry}. */
  AB_LOGON_OPEN_STATUS_ENTRY("IABLogon::OpenStatusEntry"),

  /** {@code IABLogon::OpenTemplateID}. */
  AB_LOGON_OPEN_TEMPLATE_ID("IABLogon::OpenTemplateID"),

  /** {@code IABLogon::GetOneOffTable}. */
  AB_LOGON_GET_ONE_OFF_TABLE("IABLogon::GetOneOffTable"),

  /** {@code IABLogon::PrepareRecips}. */
  AB_LOGON_PREPARE_RECIPS("IABLogon::PrepareRecips"),

  /** {@code IMSProvider::Shutdown}. */
  MS_PROVIDER_SHUTDOWN("IMSProvider::Shutdown"),

  /** {@code IMSProvider::Logon}. */
  MS_PROVIDER_LOGON("IMSProvider::Logon"),

  /** {@code IMSProvider::SpoolerLogon}. */
  MS_PROVIDER_SPOOLER_LOGON("IMSProvider::SpoolerLogon"),

  /** {@code IMSProvider::CompareStoreIDs}. */
  MS_PROVIDER_COMPARE_STORE_IDS("IMSProvider::CompareStoreIDs"),

  /** {@code IMSLogon::GetLastError}. */
  MS_LOGON_GET_LAST_ERROR("IMSLogon::GetLastError"),

  /** {@code IMSLogon::Logoff}. */
  MS_LOGON_LOGOFF("IMSLogon::Logoff"),

  /** {@code IMSLogon::OpenEntry}. */
  MS_LOGON_OPEN_ENTRY("IMSLogon::OpenEntry"),

  /** {@code IMSLogon::CompareEntryIDs}. */
  MS_LOGON_COMPARE_ENTRY_IDS("IMSLogon::CompareEntryIDs"),

  /** {@code IMSLogon::Advise}. */
  MS_LOGON_ADVISE("IMSLogon::Advise"),

  /** {@code IMSLogon::Unadvise}. */
  MS_LOGON_UNADVISE("IMSLogon::Unadvise"),

  /** {@code IMSLogon::OpenStatusEntry}. */
  MS_LOGON_OPEN_STATUS_ENTRY("IMSLogon::OpenStatusEntry"),

  /** {@code IMAPIProviderShutdown::QueryFastShutdown}. */
  QUERY_FAST_SHUTDOWN("IMAPIProviderShutdown::QueryFastShutdown"),

  /** {@code IMAPIProviderShutdown::NotifyProcessShutdown}. */
  NOTIFY_PROCESS_SHUTDOWN("IMAPIProviderShutdown::NotifyProcessShutdown"),

  /** {@code IMAPIProviderShutdown::DoFastShutdown}. */
  DO_FAST_SHUTDOWN("IMAPIProviderShutdown::DoFastShutdown"),

  /** {@code IUnknown::QueryInterface}: MAPI asks a provider for IMAPIProviderShutdown. */
  QUERY_INTERFACE("IUnknown::QueryInterface"),

  /** {@code IUnknown::Release}: MAPI gives back a provider, a logon or what it got from them. */
  RELEASE("IUnknown::Release");

  private final String comName;

  ProviderMethod(String comName) {
    this.comName = comName;
  }

  /**
   * The name in the headers' spelling.
   *
   * @return with the interface, for instance {@code IMSProvider::Logon}; empty for {@link #ANY}
   */
  public String comName() {
    return comName;
  }

  /**
   * Tells whether this constant stands for a method.
   *
   * @param method the name in the headers' spelling, with the interface
   * @return whether it does; {@link #ANY} stands for all
   */
  public boolean names(String method) {
    return this == ANY || comName.equals(method);
  }

  /**
   * Finds the constant for a method.
   *
   * @param method the name in the headers' spelling, with the interface
   * @return empty if MAPI calls no such method of a provider
   */
  public static Optional<ProviderMethod> of(String method) {
    return Arrays.stream(values()).filter(known -> known != ANY && known.names(method)).findFirst();
  }

  /**
   * The name in the headers' spelling.
   *
   * @return {@link #comName()}, or {@code any} for {@link #ANY}
   */
  @Override
  public String toString() {
    return this == ANY ? "any" : comName;
  }
}
