package org.mapiemulator.mapi;

/** Values of PR_ROW_TYPE (SRT-10). */
public enum TableRowType implements MapiConstant {
  /** A row of the table. */
  LEAF_ROW(0x00000001, "TBL_LEAF_ROW"),

  /** Unused. */
  EMPTY_CATEGORY(0x00000002, "TBL_EMPTY_CATEGORY"),

  /** A heading whose rows show. */
  EXPANDED_CATEGORY(0x00000003, "TBL_EXPANDED_CATEGORY"),

  /** A heading whose rows are hidden. */
  COLLAPSED_CATEGORY(0x00000004, "TBL_COLLAPSED_CATEGORY");

  private final int value;
  private final String macro;

  TableRowType(int value, String macro) {
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
