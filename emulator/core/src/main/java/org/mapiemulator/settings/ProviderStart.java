package org.mapiemulator.settings;

/** When providers are started and logged on (A-19, rule R-146). */
public enum ProviderStart implements Setting {
  /** Address books and message stores when they are needed first; the default of every version. */
  LAZY,

  /** All address books, then all message stores, inside MAPILogonEx. */
  EAGER
}
