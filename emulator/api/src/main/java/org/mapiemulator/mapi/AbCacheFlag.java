package org.mapiemulator.mapi;

/**
 * Flags of IAddrBook::PrepareRecips, and of IABContainer::ResolveNames beside {@link StringFlag}
 * (ABK-08).
 */
public enum AbCacheFlag implements MapiFlag {
  /** Looks in the cache only. */
  CACHE_ONLY(0x00004000, "MAPI_CACHE_ONLY");

  private final int value;
  private final String macro;

  AbCacheFlag(int value, String macro) {
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
