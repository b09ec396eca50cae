package org.mapiemulator.mapi;

/** Orders of sort keys (SRT-01). */
public enum TableSort implements MapiConstant {
  /** Smallest first. */
  ASCEND(0x00000000, "TABLE_SORT_ASCEND"),

  /** Largest first. */
  DESCEND(0x00000001, "TABLE_SORT_DESCEND"),

  /** Together with the key before it one category. */
  COMBINE(0x00000002, "TABLE_SORT_COMBINE"),

  /** Orders the categories before it by their largest value. */
  CATEG_MAX(0x00000004, "TABLE_SORT_CATEG_MAX"),

  /** Orders the categories before it by their smallest value. */
  CATEG_MIN(0x00000008, "TABLE_SORT_CATEG_MIN");

  private final int value;
  private final String macro;

  TableSort(int value, String macro) {
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
