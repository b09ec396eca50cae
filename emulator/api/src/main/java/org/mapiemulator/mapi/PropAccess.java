package org.mapiemulator.mapi;

/**
 * What may be done with a property of an IPropData, and whether it was changed (UTL-41 to UTL-43).
 */
public enum PropAccess implements MapiFlag {
  /** It cannot be changed. */
  READ_ONLY(0x00000001, "IPROP_READONLY"),

  /** It can be changed. */
  READ_WRITE(0x00000002, "IPROP_READWRITE"),

  /** It was not changed. */
  CLEAN(0x00010000, "IPROP_CLEAN"),

  /** It was changed. */
  DIRTY(0x00020000, "IPROP_DIRTY");

  private final int value;
  private final String macro;

  PropAccess(int value, String macro) {
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
