package org.mapiemulator.settings;

/** Which counts an open folder shows (D-126). */
public enum FolderCounts implements Setting {
  /** Those of now. The default. */
  LIVE,

  /** Those of when it was opened (FD-054). */
  AS_OPENED
}
