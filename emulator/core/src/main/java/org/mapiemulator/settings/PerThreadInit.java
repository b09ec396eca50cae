package org.mapiemulator.settings;

/** What a MAPI call on a thread without its own MAPIInitialize gives (A-21, rules ). */
public enum PerThreadInit implements Setting {
  /** It works and is a finding; the default of every version. */
  REPORT,

  /** It works; the lenient overlay has this. */
  IGNORE,

  /** MAPI_E_NOT_INITIALIZED. */
  ENFORCE
}
