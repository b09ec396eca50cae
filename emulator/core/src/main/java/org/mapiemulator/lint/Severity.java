package org.mapiemulator.lint;

/** How serious a finding is. */
public enum Severity {
  /** Not reported at all. */
  OFF,
  /** Reported, but fails nothing. */
  WARNING,
  /** Fails a test that would pass otherwise. */
  ERROR
}
