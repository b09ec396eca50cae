package org.mapiemulator.settings;

/** What SaveChanges without a KEEP_OPEN flag leaves behind (D-04). */
public enum SaveWithoutKeepOpen implements Setting {
  /** The object can be read; later changes are MAPI_E_NO_ACCESS. The default. */
  READ_ONLY,

  /** Every call but Release is MAPI_E_INVALID_OBJECT. */
  INVALID
}
