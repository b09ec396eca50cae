package org.mapiemulator.mapi;

/** Flags of table operations (TBL-03, TBL-12). */
public enum TableFlag implements MapiFlag {
  /** May go on after the call has returned. */
  ASYNC(0x00000001, "TBL_ASYNC"),

  /** May wait until the result is needed. */
  BATCH(0x00000002, "TBL_BATCH");

  private final int value;
  private final String macro;

  TableFlag(int value, String macro) {
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
