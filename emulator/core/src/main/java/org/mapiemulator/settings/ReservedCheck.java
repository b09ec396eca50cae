package org.mapiemulator.settings;

/** Whether reserved parameters must be zero (A-10, rule R-189). */
public enum ReservedCheck implements Setting {
  /** Otherwise the call gives MAPI_E_INVALID_PARAMETER; the default of every version. */
  STRICT,

  /** They are not looked at; the lenient overlay has this. */
  IGNORE
}
