package org.mapiemulator.settings;

/** What a second MAPIInitialize of a process gives (A-20, rule R-017). */
public enum SecondInitResult implements Setting {
  /** S_OK; the default of every version. */
  S_OK,

  /** S_FALSE. */
  S_FALSE
}
