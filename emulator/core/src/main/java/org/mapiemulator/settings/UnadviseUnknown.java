package org.mapiemulator.settings;

/** What Unadvise gives for a number that is not registered (A-33, rule R-254). */
public enum UnadviseUnknown implements Setting {
  /** MAPI_E_NOT_FOUND; the default of every version. */
  NOT_FOUND,

  /** S_OK; the lenient overlay has this. */
  S_OK
}
