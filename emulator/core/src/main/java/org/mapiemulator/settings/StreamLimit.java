package org.mapiemulator.settings;

/**
 * How large a property can get; beyond, writing to its stream gives MAPI_E_TOO_BIG (ST-010).
 *
 * @param bytes the size, at least 1; 1 GiB by default
 */
public record StreamLimit(int bytes) implements Setting {

  /** 1 GiB; the default. */
  public static final StreamLimit DEFAULT = new StreamLimit(1 << 30);

  /**
   * Checks the number.
   *
   * @param bytes the size, at least 1; 1 GiB by default
   * @throws IllegalArgumentException if it is less than 1
   */
  public StreamLimit {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes (" + bytes + ") must be at least 1.");
    }
  }
}
