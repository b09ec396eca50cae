package org.mapiemulator.settings;

/** What becomes of findings at the end of a test. Allowances and severities act before it. */
public enum Strictness implements Setting {
  /**
   * Errors fail a test that would pass, and are attached to the failure of one that would not;
   * warnings are reported. The default of every version.
   */
  STRICT,
  /** Errors and warnings are reported; nothing fails. */
  WARN,
  /** Nothing fails and nothing is reported; findings can still be looked at. */
  LENIENT
}
