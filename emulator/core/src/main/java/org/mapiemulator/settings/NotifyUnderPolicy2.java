package org.mapiemulator.settings;

/**
 * Whether NotifyProcessShutdown reaches the providers while the policy forbids fast shutdown (A-41,
 * rule R-506).
 */
public enum NotifyUnderPolicy2 implements Setting {
  /** It does; the default of every version. */
  ON,

  /** It does not. */
  OFF
}
