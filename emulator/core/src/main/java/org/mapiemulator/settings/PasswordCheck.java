package org.mapiemulator.settings;

/** What a password that is not empty gives when a session is created (A-27, rule R-119). */
public enum PasswordCheck implements Setting {
  /** MAPI_E_LOGON_FAILED, because profiles have no passwords; the default of every version. */
  STRICT,

  /** It is not looked at; the lenient overlay has this. */
  IGNORE
}
