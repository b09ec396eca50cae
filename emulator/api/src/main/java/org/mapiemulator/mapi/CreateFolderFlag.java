package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#createFolder} (FLD-29). */
public enum CreateFolderFlag implements MapiFlag {
  /** Opens a folder that has the name already. */
  OPEN_IF_EXISTS(0x00000001, "OPEN_IF_EXISTS"),

  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS");

  private final int value;
  private final String macro;

  CreateFolderFlag(int value, String macro) {
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
