package org.mapiemulator.settings;

/** What SaveChanges with FORCE_SAVE alone leaves behind (D-04). */
public enum ForceSaveLeaves implements Setting {
  /** As SaveChanges without a KEEP_OPEN flag. The default. */
  READ_ONLY,

  /** The object can be changed further, as on Exchange (MG-014). */
  READ_WRITE
}
