package org.mapiemulator.settings;

/** What calls give once DoFastShutdown has succeeded (A-39, rule R-311); each is a finding. */
public enum AfterFastShutdown implements Setting {
  /** Failures, except that Release works and MAPIUninitialize does nothing; the default. */
  FAIL,

  /**
   * What they gave before, but no provider is logged off or shut down; with the lenient overlay.
   */
  WORK
}
