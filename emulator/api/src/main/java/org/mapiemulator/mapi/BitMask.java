package org.mapiemulator.mapi;

/** Tests of bit mask restrictions (RES-12). */
public enum BitMask implements MapiConstant {
  /** None of the bits is set. */
  EQZ(0x00000000, "BMR_EQZ"),

  /** Some of the bits are set. */
  NEZ(0x00000001, "BMR_NEZ");

  private final int value;
  private final String macro;

  BitMask(int value, String macro) {
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
