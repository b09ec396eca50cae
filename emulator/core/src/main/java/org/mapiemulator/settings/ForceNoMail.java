package org.mapiemulator.settings;

/** Whether every session is treated as one with MAPI_NO_MAIL (A-30, rule R-466). */
public enum ForceNoMail implements Setting {
  /** The flag decides; the default of every version. */
  OFF,

  /** Always; the service overlay has this. */
  ON
}
