package org.mapiemulator.settings;

/** What both KEEP_OPEN flags together give (D-04). */
public enum KeepOpenConflict implements Setting {
  /** MAPI_E_INVALID_PARAMETER. The default. */
  INVALID_PARAMETER,

  /** MAPI_E_NO_SUPPORT (RC-020). */
  NO_SUPPORT
}
