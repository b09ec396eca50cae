package org.mapiemulator.mapi;

/** The bookmarks that every table has (TBL-21). */
public enum Bookmark implements MapiConstant {
  /** The first row. */
  BEGINNING(0x00000000, "BOOKMARK_BEGINNING"),

  /** The row at the cursor. */
  CURRENT(0x00000001, "BOOKMARK_CURRENT"),

  /** Behind the last row. */
  END(0x00000002, "BOOKMARK_END");

  private final int value;
  private final String macro;

  Bookmark(int value, String macro) {
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
