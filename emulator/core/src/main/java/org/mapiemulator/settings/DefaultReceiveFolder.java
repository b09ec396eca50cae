package org.mapiemulator.settings;

/** Whether the default receive folder can be deleted (D-113). */
public enum DefaultReceiveFolder implements Setting {
  /** It can; the root folder takes its place. The default. */
  DELETABLE,

  /** MAPI_E_CALL_FAILED, as on Exchange (SR-006). */
  KEPT
}
