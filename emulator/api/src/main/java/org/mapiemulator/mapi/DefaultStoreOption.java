package org.mapiemulator.mapi;

/**
 * What {@link MapiSession#setDefaultStore IMAPISession::SetDefaultStore} sets: a number, not a set
 * of bits (rule R-177).
 */
public enum DefaultStoreOption implements MapiConstant {
  /** The default store of session and profile. */
  DEFAULT_STORE(1, "MAPI_DEFAULT_STORE"),

  /** The store of Simple MAPI, for this session. */
  SIMPLE_STORE_TEMPORARY(2, "MAPI_SIMPLE_STORE_TEMPORARY"),

  /** The store of Simple MAPI, in the profile. */
  SIMPLE_STORE_PERMANENT(3, "MAPI_SIMPLE_STORE_PERMANENT"),

  /** The primary store. */
  PRIMARY_STORE(4, "MAPI_PRIMARY_STORE"),

  /** The secondary store. */
  SECONDARY_STORE(5, "MAPI_SECONDARY_STORE");

  private final int value;
  private final String macro;

  DefaultStoreOption(int value, String macro) {
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
