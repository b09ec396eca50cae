package org.mapiemulator.settings;

/** Whether the last Release without a Logoff ends the session (A-14, rule R-212). */
public enum ImplicitLogoffOnRelease implements Setting {
  /** It ends quietly; the default of every version. */
  ON,

  /** It stays connected, without an owner, until the process uninitializes or ends. */
  OFF
}
