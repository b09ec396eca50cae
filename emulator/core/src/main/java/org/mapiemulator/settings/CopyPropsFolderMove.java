package org.mapiemulator.settings;

/** Whether CopyProps can move from a folder (D-111). */
public enum CopyPropsFolderMove implements Setting {
  /** It can. The default. */
  ALLOWED,

  /** MAPI_E_NO_SUPPORT (PO-049). */
  NO_SUPPORT
}
