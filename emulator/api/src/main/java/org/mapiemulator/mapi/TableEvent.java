package org.mapiemulator.mapi;

/** What happened to a table: numbers, although the page calls them bits (spec 2.7, A-57). */
public enum TableEvent implements MapiConstant {
  /** Something changed; positions and bookmarks stay valid. */
  CHANGED(1, "TABLE_CHANGED"),

  /** An operation failed. */
  ERROR(2, "TABLE_ERROR"),

  /** A row was added. */
  ROW_ADDED(3, "TABLE_ROW_ADDED"),

  /** A row was removed. */
  ROW_DELETED(4, "TABLE_ROW_DELETED"),

  /** A row was changed. */
  ROW_MODIFIED(5, "TABLE_ROW_MODIFIED"),

  /** A sort has ended. */
  SORT_DONE(6, "TABLE_SORT_DONE"),

  /** A restriction has been applied. */
  RESTRICT_DONE(7, "TABLE_RESTRICT_DONE"),

  /** A column set has been applied. */
  SETCOL_DONE(8, "TABLE_SETCOL_DONE"),

  /** Everything known about the table is void. */
  RELOAD(9, "TABLE_RELOAD");

  private final int value;
  private final String macro;

  TableEvent(int value, String macro) {
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
