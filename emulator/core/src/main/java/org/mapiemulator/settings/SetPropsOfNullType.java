package org.mapiemulator.settings;

/** What SetProps makes of a value of type PT_NULL (D-110). */
public enum SetPropsOfNullType implements Setting {
  /** MAPI_E_INVALID_PARAMETER; nothing is set. The default. */
  INVALID_PARAMETER,

  /** It is dropped. */
  DROPPED
}
