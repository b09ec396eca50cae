package org.mapiemulator.settings;

/** When a table begins to notify (D-122). */
public enum TableNotificationsBegin implements Setting {
  /** With Advise. The default. */
  WITH_ADVISE,

  /** When it was read or positioned once, as on Exchange 2010 and later. */
  AFTER_FIRST_READ
}
