package org.mapiemulator.settings;

/** What undefined flag bits give (A-11, rules ). */
public enum UnknownFlagCheck implements Setting {
  /** MAPI_E_UNKNOWN_FLAGS; the default of every version. */
  STRICT,

  /** They are not looked at; the lenient overlay has this. */
  IGNORE,

  /** MAPI_E_LOGON_FAILED from MAPILogonEx, MAPI_E_UNKNOWN_FLAGS from all others. */
  LOGON_FAILED
}
