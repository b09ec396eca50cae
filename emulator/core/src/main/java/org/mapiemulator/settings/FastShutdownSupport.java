package org.mapiemulator.settings;

/** Whether a session has the interface IMAPIClientShutdown (A-42, rules ). */
public enum FastShutdownSupport implements Setting {
  /** It does; the default since Outlook 2007 SP2. */
  AVAILABLE,

  /** QueryInterface gives E_NOINTERFACE; the default before Outlook 2007 SP2. */
  MISSING
}
