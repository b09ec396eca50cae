package org.mapiemulator.settings;

/** What becomes of deleted messages and folders (D-114). */
public enum SoftDeletion implements Setting {
  /** They are gone. The default. */
  FINAL,

  /** Without DELETE_HARD_DELETE they are shown by SHOW_SOFT_DELETES (FD-015, FD-021). */
  DUMPSTER
}
