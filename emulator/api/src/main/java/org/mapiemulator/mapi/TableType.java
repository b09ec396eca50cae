package org.mapiemulator.mapi;

/** What kind of table it is (TBL-02). */
public enum TableType implements MapiConstant {
  /** Does not change. */
  SNAPSHOT(0x00000000, "TBLTYPE_SNAPSHOT"),

  /** Rows change, their number does not. */
  KEYSET(0x00000001, "TBLTYPE_KEYSET"),

  /** Follows every change. */
  DYNAMIC(0x00000002, "TBLTYPE_DYNAMIC");

  private final int value;
  private final String macro;

  TableType(int value, String macro) {
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
