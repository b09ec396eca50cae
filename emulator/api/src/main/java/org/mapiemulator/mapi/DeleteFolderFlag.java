package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#deleteFolder} (FLD-36). */
public enum DeleteFolderFlag implements MapiFlag {
  /** Deletes its messages too. */
  DEL_MESSAGES(0x00000001, "DEL_MESSAGES"),

  /** Shows progress. */
  DIALOG(0x00000002, "FOLDER_DIALOG"),

  /** Deletes its subfolders too. */
  DEL_FOLDERS(0x00000004, "DEL_FOLDERS"),

  /** Deletes for good (EdkMdb.h, D-114). */
  HARD_DELETE(0x00000010, "DELETE_HARD_DELETE");

  private final int value;
  private final String macro;

  DeleteFolderFlag(int value, String macro) {
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
