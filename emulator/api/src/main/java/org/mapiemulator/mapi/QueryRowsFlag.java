package org.mapiemulator.mapi;

/** Flags of {@link MapiTable#queryRows} (TBL-17). */
public enum QueryRowsFlag implements MapiFlag {
  /** Leaves the cursor where reading began. */
  NOADVANCE(0x00000001, "TBL_NOADVANCE");

  private final int value;
  private final String macro;

  QueryRowsFlag(int value, String macro) {
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
