package org.mapiemulator.mapi;

/**
 * How content restrictions compare: the low word is a number, the high word bits (RES-08, RES-10).
 */
public enum FuzzyLevel implements MapiConstant {
  /** Equal. */
  FULLSTRING(0x00000000, "FL_FULLSTRING"),

  /** Contained. */
  SUBSTRING(0x00000001, "FL_SUBSTRING"),

  /** At the beginning. */
  PREFIX(0x00000002, "FL_PREFIX"),

  /** Without regard to case. */
  IGNORECASE(0x00010000, "FL_IGNORECASE"),

  /** Without regard to accents. */
  IGNORENONSPACE(0x00020000, "FL_IGNORENONSPACE"),

  /** As loosely as the provider can. */
  LOOSE(0x00040000, "FL_LOOSE");

  private final int value;
  private final String macro;

  FuzzyLevel(int value, String macro) {
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
