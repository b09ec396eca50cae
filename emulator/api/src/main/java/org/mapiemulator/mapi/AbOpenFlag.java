package org.mapiemulator.mapi;

/** Flags of IAddrBook::OpenEntry, beside {@link OpenFlag} (ABK-01). */
public enum AbOpenFlag implements MapiFlag {
  /** Looks in the global address list only. */
  GAL_ONLY(0x00000080, "MAPI_GAL_ONLY");

  private final int value;
  private final String macro;

  AbOpenFlag(int value, String macro) {
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
