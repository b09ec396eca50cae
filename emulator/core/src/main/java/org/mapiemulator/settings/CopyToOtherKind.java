package org.mapiemulator.settings;

/** Whether CopyTo and CopyProps copy between objects of different kinds (D-111). */
public enum CopyToOtherKind implements Setting {
  /** They do. The default. */
  ALLOWED,

  /** MAPI_E_NO_SUPPORT (PO-057). */
  NO_SUPPORT
}
