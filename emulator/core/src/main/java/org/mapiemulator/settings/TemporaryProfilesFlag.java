package org.mapiemulator.settings;

/** Whether MAPIInitialize knows MAPI_TEMPORARY_PROFILES, 0x4, of old headers. */
public enum TemporaryProfilesFlag implements Setting {
  /** It gives MAPI_E_UNKNOWN_FLAGS; the default of every version. */
  UNKNOWN,

  /** It is accepted; the lenient overlay has this. */
  KNOWN
}
