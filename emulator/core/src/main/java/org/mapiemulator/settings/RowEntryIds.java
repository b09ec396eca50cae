package org.mapiemulator.settings;

/** Which entry identifiers stand in the rows of contents tables (D-89). */
public enum RowEntryIds implements Setting {
  /** Those that GetProps gives. The default. */
  LONG_TERM,

  /** Short-term ones, so that clients that keep or compare them are caught. */
  SHORT_TERM
}
