package org.mapiemulator.mapi;

/** Bits of PR_RESOURCE_FLAGS of providers (R-175, R-182, COL-15, spec 2.10). */
public enum ResourceFlag implements MapiFlag {
  /** The transport that is asked first. */
  DEFAULT_OUTBOUND(0x00000001, "STATUS_DEFAULT_OUTBOUND"),

  /** The default store. */
  DEFAULT_STORE(0x00000002, "STATUS_DEFAULT_STORE"),

  /** The provider whose identity is that of the session. */
  PRIMARY_IDENTITY(0x00000004, "STATUS_PRIMARY_IDENTITY"),

  /** The store of Simple MAPI. */
  SIMPLE_STORE(0x00000008, "STATUS_SIMPLE_STORE"),

  /** The transport that is asked last. */
  XP_PREFER_LAST(0x00000010, "STATUS_XP_PREFER_LAST"),

  /** Its identity can never be that of the session. */
  NO_PRIMARY_IDENTITY(0x00000020, "STATUS_NO_PRIMARY_IDENTITY"),

  /** The section goes with the session. */
  TEMP_SECTION(0x00000080, "STATUS_TEMP_SECTION"),

  /** It can never be the default store. */
  NO_DEFAULT_STORE(0x00000040, "STATUS_NO_DEFAULT_STORE"),

  /** A transport that is tightly coupled with a store. */
  OWN_STORE(0x00000100, "STATUS_OWN_STORE"),

  /** A store that needs the folders of interpersonal messages. */
  NEED_IPM_TREE(0x00000800, "STATUS_NEED_IPM_TREE"),

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
