package org.mapiemulator.settings;

/** What ExpandRow gives for an expanded and CollapseRow for a collapsed category (D-85). */
public enum ExpandExpanded implements Setting {
  /** S_OK, and no rows. The default. */
  S_OK,

  /** MAPI_E_CALL_FAILED, as on Exchange (TB-037). */
  REFUSED
}
