package org.mapiemulator.mapi;

/** What a table is doing (TBL-02). */
public enum TableState implements MapiConstant {
  /** Nothing. */
  COMPLETE(0x00000000, "TBLSTAT_COMPLETE"),

  /** The contents changed unexpectedly. */
  QCHANGED(0x00000007, "TBLSTAT_QCHANGED"),

  /** Sorting. */
  SORTING(0x00000009, "TBLSTAT_SORTING"),

  /** Sorting failed. */
  SORT_ERROR(0x0000000A, "TBLSTAT_SORT_ERROR"),

  /** Setting columns. */
  SETTING_COLS(0x0000000B, "TBLSTAT_SETTING_COLS"),

  /** Setting columns failed. */
  SETCOL_ERROR(0x0000000D, "TBLSTAT_SETCOL_ERROR"),

  /** Restricting. */
  RESTRICTING(0x0000000E, "TBLSTAT_RESTRICTING"),

  /** Restricting failed. */
  RESTRICT_ERROR(0x0000000F, "TBLSTAT_RESTRICT_ERROR");

  private final int value;
  private final String macro;

  TableState(int value, String macro) {
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
