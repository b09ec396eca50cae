package org.mapiemulator.mapi;

/** Flags of {@link MapiTable#findRow} (TBL-29). */
public enum FindRowFlag implements MapiFlag {
  /** Searches backward. */
  BACKWARD(0x00000001, "DIR_BACKWARD");

  private final int value;
  private final String macro;

  FindRowFlag(int value, String macro) {
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
