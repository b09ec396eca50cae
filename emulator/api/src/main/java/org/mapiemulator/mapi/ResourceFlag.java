package org.mapiemulator.mapi;

/** Bits of PR_RESOURCE_FLAGS of stores (R-182, COL-15). */
public enum ResourceFlag implements MapiFlag {
  /** The default store. */
  DEFAULT_STORE(0x00000002, "STATUS_DEFAULT_STORE"),

  /** The store of Simple MAPI. */
  SIMPLE_STORE(0x00000008, "STATUS_SIMPLE_STORE"),

  /** The section goes with the session. */
  TEMP_SECTION(0x00000080, "STATUS_TEMP_SECTION"),

  /** It can never be the default store. */
  NO_DEFAULT_STORE(0x00000040, "STATUS_NO_DEFAULT_STORE"),

  /** The primary store. */
  PRIMARY_STORE(0x00001000, "STATUS_PRIMARY_STORE"),

  /** The secondary store. */
  SECONDARY_STORE(0x00002000, "STATUS_SECONDARY_STORE");

  private final int value;
  private final String macro;

  ResourceFlag(int value, String macro) {
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
