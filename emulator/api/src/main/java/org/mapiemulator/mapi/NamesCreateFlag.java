package org.mapiemulator.mapi;

/** Flags of {@link MapiProp#getIdsFromNames} (NAM-01). */
public enum NamesCreateFlag implements MapiFlag {
  /** Gives an identifier to names that have none. */
  CREATE(0x00000002, "MAPI_CREATE");

  private final int value;
  private final String macro;

  NamesCreateFlag(int value, String macro) {
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
