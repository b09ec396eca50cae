package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#emptyFolder} (FLD-40). */
public enum EmptyFolderFlag implements MapiFlag {
  /** Shows progress. */
  DIALOG(0x00000002, "FOLDER_DIALOG"),

  /** Deletes associated messages too (D-43). */
  DEL_ASSOCIATED(0x00000008, "DEL_ASSOCIATED"),

  /** Deletes for good (EdkMdb.h, D-114). */
  HARD_DELETE(0x00000010, "DELETE_HARD_DELETE");

  private final int value;
  private final String macro;

  EmptyFolderFlag(int value, String macro) {
    this.value = value;
    this.macro = macro;
  }

  @Override
  public int value() {
    return value;
  }

  @Override
  public String macro() {
    return macro;
  }
}
