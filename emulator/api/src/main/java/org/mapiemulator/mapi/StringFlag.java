package org.mapiemulator.mapi;

/** The flag that selects the width of strings, alone (rule R-089). */
public enum StringFlag implements MapiFlag {
  /** Strings are wide. */
  UNICODE(0x80000000, "MAPI_UNICODE");

  private final int value;
  private final String macro;

  StringFlag(int value, String macro) {
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
