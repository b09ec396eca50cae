package org.mapiemulator.settings;

/** What happens to the second of two SaveChanges on one message (D-109). */
public enum SaveConflict implements Setting {
  /** MAPI_E_OBJECT_CHANGED. The default. */
  OBJECT_CHANGED,

  /** S_OK, and the changes are lost, as on Exchange 2010 to 2016. */
  SILENT_LOSS
}
