package org.mapiemulator.settings;

/** Whether CopyProps with MAPI_MOVE removes what it copied from the source (D-111). */
public enum CopyPropsMove implements Setting {
  /** It does. The default. */
  REMOVES,

  /** It does not, as on Exchange 2010 and later. */
  KEEPS_SOURCE
}
