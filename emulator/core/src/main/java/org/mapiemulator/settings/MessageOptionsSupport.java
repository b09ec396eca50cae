package org.mapiemulator.settings;

/** Whether message options are obsolete (rules ). */
public enum MessageOptionsSupport implements Setting {
  /** QueryDefaultMessageOpt gives S_OK and no properties; the default of Outlook 2013 and 2016. */
  OBSOLETE,

  /** The transport of the address type is asked; without one the result is MAPI_E_NOT_FOUND. */
  CLASSIC
}
