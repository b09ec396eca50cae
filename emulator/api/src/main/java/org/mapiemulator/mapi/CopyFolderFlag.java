package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#copyFolder} (FLD-33). */
public enum CopyFolderFlag implements MapiFlag {
  /** Moves instead of copying. */
  MOVE(0x00000001, "FOLDER_MOVE"),

  /** Shows progress. */
  DIALOG(0x00000002, "FOLDER_DIALOG"),

  /** The provider may decline with MAPI_E_DECLINE_COPY. */
  DECLINE_OK(0x00000004, "MAPI_DECLINE_OK"),

  /** Copies subfolders too. */
  COPY_SUBFOLDERS(0x00000010, "COPY_SUBFOLDERS");

  private final int value;
  private final String macro;

  CopyFolderFlag(int value, String macro) {
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
