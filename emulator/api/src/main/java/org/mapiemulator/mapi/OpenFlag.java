package org.mapiemulator.mapi;

/** Access flags of methods that open objects by entry identifier (spec 2.12). */
public enum OpenFlag implements MapiFlag {
  /** Asks for write access. */
  MODIFY(0x00000001, "MAPI_MODIFY"),

  /** The call may succeed although the object cannot be opened. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** Asks for the most that the caller may have. */
  BEST_ACCESS(0x00000010, "MAPI_BEST_ACCESS"),

  /** Opens on the server, not in the cache. */
  NO_CACHE(0x00000200, "MAPI_NO_CACHE"),

  /** Opens in the cache only. */
  CACHE_ONLY(0x00004000, "MAPI_CACHE_ONLY");

  private final int value;
  private final String macro;

  OpenFlag(int value, String macro) {
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
