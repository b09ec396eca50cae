package org.mapiemulator.mapi;

/** What PR_FOLDER_TYPE and CreateFolder know (FLD-03). */
public enum FolderType implements MapiConstant {
  /** The root folder of a store. */
  ROOT(0x00000000, "FOLDER_ROOT"),

  /** A folder with messages and folders. */
  GENERIC(0x00000001, "FOLDER_GENERIC"),

  /** A folder with the results of a search. */
  SEARCH(0x00000002, "FOLDER_SEARCH");

  private final int value;
  private final String macro;

  FolderType(int value, String macro) {
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
