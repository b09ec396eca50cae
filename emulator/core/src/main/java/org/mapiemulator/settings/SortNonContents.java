package org.mapiemulator.settings;

/** Whether tables other than contents tables can be sorted (D-32, D-56). */
public enum SortNonContents implements Setting {
  /** They can. The default. */
  SUPPORTED,

  /** SortTable gives MAPI_E_NO_SUPPORT, as on Exchange (TB-015). */
  NO_SUPPORT
}
