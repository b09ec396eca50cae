package org.mapiemulator.settings;

/** Whether the clients are Windows services (rules ). */
public enum NtService implements Setting {
  /** They are ordinary programs and must not pass MAPI_NT_SERVICE; the default of every version. */
  OFF,

  /** They are services: MAPI_NT_SERVICE is due in MAPIInitialize and MAPILogonEx. */
  REQUIRED
}
