package org.mapiemulator.mapi;

/** Comparisons of restrictions: property, operator, constant (RES-03). */
public enum Relop implements MapiConstant {
  /** Less. */
  LT(0x00000000, "RELOP_LT"),

  /** Less or equal. */
  LE(0x00000001, "RELOP_LE"),

  /** Greater. */
  GT(0x00000002, "RELOP_GT"),

  /** Greater or equal. */
  GE(0x00000003, "RELOP_GE"),

  /** Equal. */
  EQ(0x00000004, "RELOP_EQ"),

  /** Not equal. */
  NE(0x00000005, "RELOP_NE"),

  /** Like; never supported (D-81). */
  RE(0x00000006, "RELOP_RE");

  private final int value;
  private final String macro;

  Relop(int value, String macro) {
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
