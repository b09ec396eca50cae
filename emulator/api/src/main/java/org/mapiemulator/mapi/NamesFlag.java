package org.mapiemulator.mapi;

/** Flags of {@link MapiProp#getNamesFromIds} (NAM-12). */
public enum NamesFlag implements MapiFlag {
  /** Leaves out names that are strings. */
  NO_STRINGS(0x00000001, "MAPI_NO_STRINGS"),

  /** Leaves out names that are numbers. */
  NO_IDS(0x00000002, "MAPI_NO_IDS");

  private final int value;
  private final String macro;

  NamesFlag(int value, String macro) {
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
