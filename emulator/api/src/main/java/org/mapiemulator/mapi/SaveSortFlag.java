package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#saveContentsSort} (FLD-47). */
public enum SaveSortFlag implements MapiFlag {
  /** Holds for subfolders too. */
  RECURSIVE(0x00000002, "RECURSIVE_SORT");

  private final int value;
  private final String macro;

  SaveSortFlag(int value, String macro) {
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
