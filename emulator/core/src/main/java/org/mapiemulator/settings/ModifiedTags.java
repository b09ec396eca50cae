package org.mapiemulator.settings;

/** Whether fnevObjectModified lists the properties that changed (D-127). */
public enum ModifiedTags implements Setting {
  /** It does not. The default. */
  NONE,

  /** It does, as on Exchange 2007 and 2010 (NT-004). */
  LISTED
}
