package org.mapiemulator.mapi;

/** Flags of {@link MapiTable#queryColumns} (TBL-08). */
public enum QueryColumnsFlag implements MapiFlag {
  /** All columns that there are. */
  ALL_COLUMNS(0x00000001, "TBL_ALL_COLUMNS");

  private final int value;
  private final String macro;

  QueryColumnsFlag(int value, String macro) {
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
