package org.mapiemulator.mapi;

/** Flags of ITableData::HrDeleteRows (UTL-33). */
public enum DeleteRowsFlag implements MapiFlag {
  /** All rows, whatever rows are given. */
  ALL_ROWS(0x00000001, "TAD_ALL_ROWS");

  private final int value;
  private final String macro;

  DeleteRowsFlag(int value, String macro) {
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
