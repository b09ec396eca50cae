package org.mapiemulator.mapi;

/** Flags of IAddrBook::ResolveName, beside {@link StringFlag} (ABK-08). */
public enum ResolveNameFlag implements MapiFlag {
  /** Asks the user where a name is ambiguous. */
  DIALOG(0x00000008, "MAPI_DIALOG"),

  /** The title of the dialog is a Unicode string. */
  UNICODEUI(0x00000040, "AB_UNICODEUI"),

  /** Looks in the cache only. */
  CACHE_ONLY(0x00004000, "MAPI_CACHE_ONLY");

  private final int value;
  private final String macro;

  ResolveNameFlag(int value, String macro) {
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
