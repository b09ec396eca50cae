package org.mapiemulator.settings;

/**
 * The size from which GetProps answers MAPI_E_NOT_ENOUGH_MEMORY for strings and binary values of
 * messages and attachments (PRP-22, D-12).
 *
 * @param bytes the size, at least 1; 4,096 by default
 */
public record GetPropsLimit(int bytes) implements Setting {

  /** 4,096 bytes; the default. */
  public static final GetPropsLimit DEFAULT = new GetPropsLimit(4096);

  /** No limit. */
  public static final GetPropsLimit NONE = new GetPropsLimit(Integer.MAX_VALUE);

  /**
   * Checks the number.
   *
   * @param bytes the size, at least 1; 4,096 by default
   * @throws IllegalArgumentException if it is less than 1
   */
  public GetPropsLimit {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes (" + bytes + ") must be at least 1.");
    }
  }
}
