package org.mapiemulator.mapi;

/** Kinds of property names (NAM-05). */
public enum PropNameKind implements MapiConstant {
  /** A number. */
  ID(0x00000000, "MNID_ID"),

  /** A string. */
  STRING(0x00000001, "MNID_STRING");

  private final int value;
  private final String macro;

  PropNameKind(int value, String macro) {
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
