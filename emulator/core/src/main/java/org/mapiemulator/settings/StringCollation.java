package org.mapiemulator.settings;

/** How strings compare (D-84). */
public enum StringCollation implements Setting {
  /** Without regard to case, then by code units. The default. */
  IGNORING_CASE,

  /** By code units (PV-051). */
  CODE_UNITS
}
