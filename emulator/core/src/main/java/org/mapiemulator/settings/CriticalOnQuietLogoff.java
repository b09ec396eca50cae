package org.mapiemulator.settings;

/** Whether a Logoff without MAPI_LOGOFF_SHARED sends fnevCriticalError too (A-05, rule R-197). */
public enum CriticalOnQuietLogoff implements Setting {
  /** It does not; the default of every version. */
  OFF,

  /** It does, as one page of the documentation says. */
  ON
}
