package org.mapiemulator.settings;

/** What a second Logoff on the same session object gives (A-09, rule R-481). */
public enum SecondLogoffResult implements Setting {
  /** MAPI_E_INVALID_OBJECT; the default of every version. */
  INVALID_OBJECT,

  /** S_OK, as other implementations of MAPI do; the lenient overlay has this. */
  S_OK
}
