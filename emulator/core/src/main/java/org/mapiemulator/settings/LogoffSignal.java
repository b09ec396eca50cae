package org.mapiemulator.settings;

/**
 * Which events a loud end of a session sends to the other clients (A-01, rules ).
 *
 * <p>A loud end is a Logoff with MAPI_LOGOFF_SHARED. The default of every version is {@link #BOTH}.
 */
public enum LogoffSignal implements Setting {
  /** fnevCriticalError ("please log off"), then fnevExtended ("a client is gone"). */
  BOTH,

  /** fnevCriticalError only; no end of a session sends fnevExtended. */
  CRITICAL,

  /** fnevExtended only. */
  EXTENDED,

  /** Nothing: the other clients are not told at all. */
  NONE
}
