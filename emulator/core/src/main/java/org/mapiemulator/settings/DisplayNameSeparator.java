package org.mapiemulator.settings;

/** What stands between the names in PR_DISPLAY_TO, _CC and _BCC (D-47). */
public enum DisplayNameSeparator implements Setting {
  /** A semicolon and a blank. The default. */
  WITH_BLANK,

  /** A semicolon. */
  PLAIN
}
