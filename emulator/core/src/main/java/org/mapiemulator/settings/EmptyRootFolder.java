package org.mapiemulator.settings;

/** Whether EmptyFolder works on the root folder (D-37). */
public enum EmptyRootFolder implements Setting {
  /** It does. The default. */
  ALLOWED,

  /** It gives MAPI_E_NO_SUPPORT, as on Exchange 2010 and later (FD-037). */
  NO_SUPPORT
}
