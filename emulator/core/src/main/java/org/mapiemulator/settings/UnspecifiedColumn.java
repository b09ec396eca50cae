package org.mapiemulator.settings;

/** Whether SetColumns takes PT_UNSPECIFIED (D-119). */
public enum UnspecifiedColumn implements Setting {
  /** The cell gets the stored type. The default. */
  ACCEPTED,

  /** MAPI_E_INVALID_PARAMETER, as on Exchange (TB-001). */
  INVALID_PARAMETER
}
