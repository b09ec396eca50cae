package org.mapiemulator.settings;

/** Whether MAPI_MOVE and MAPI_NOREPLACE go together (D-111). */
public enum MoveWithoutReplace implements Setting {
  /** They do. The default. */
  ALLOWED,

  /** MAPI_E_INVALID_PARAMETER, as on Exchange 2010 and later (PO-054). */
  REFUSED
}
