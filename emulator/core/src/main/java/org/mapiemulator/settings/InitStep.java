package org.mapiemulator.settings;

import org.mapiemulator.mapi.Hresult;

/** The steps of MAPIInitialize that can fail, in the documented order (rules ). */
public enum InitStep {
  /** Preparation of the registry, for services only (rule R-008). */
  SERVICE_REGISTRY(Hresult.MAPI_E_TOO_COMPLEX),

  /** Check of the OLE version (rule R-009). */
  OLE_VERSION(Hresult.MAPI_E_VERSION),

  /** Initialization of OLE, unless MAPI_NO_COINIT is set; may give any code (rule R-010). */
  OLE_INITIALIZATION(Hresult.MAPI_E_CALL_FAILED),

  /** Globals of the process (rule R-011). */
  PROCESS_GLOBALS(Hresult.MAPI_E_SESSION_LIMIT),

  /** Globals across processes (rule R-012). */
  SHARED_GLOBALS(Hresult.MAPI_E_NOT_ENOUGH_RESOURCES),

  /** Notification engine, window or thread (rule R-013). */
  NOTIFICATION_ENGINE(Hresult.MAPI_E_INVALID_OBJECT),

  /** Profile provider (rule R-014). */
  PROFILE_PROVIDER(Hresult.MAPI_E_NOT_INITIALIZED);

  private final int code;

  InitStep(Hresult result) {
    this.code = result.code();
  }

  /**
   * The documented result when the step fails.
   *
   * @return a failure
   */
  public Hresult result() {
    return new Hresult(code);
  }
}
