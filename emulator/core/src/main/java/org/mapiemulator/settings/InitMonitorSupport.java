package org.mapiemulator.settings;

/** Whether CreateMAPIInitializationMonitor exists (A-58, rules ). */
public enum InitMonitorSupport implements Setting {
  /** It does; the default of Outlook 2016. */
  AVAILABLE,

  /** It gives MAPI_E_NO_SUPPORT; the default of Outlook 2013 and before. */
  MISSING
}
