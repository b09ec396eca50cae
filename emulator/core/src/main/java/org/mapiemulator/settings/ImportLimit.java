package org.mapiemulator.settings;

/**
 * How large a message file can be that a test imports; a larger one is refused before it fills the
 * memory.
 *
 * @param bytes the size, at least 1; 64 MiB by default
 */
public record ImportLimit(long bytes) implements Setting {

  /** 64 MiB; the default. */
  public static final ImportLimit DEFAULT = new ImportLimit(64L << 20);

  /**
   * Checks the number.
   *
   * @param bytes the size, at least 1; 64 MiB by default
   * @throws IllegalArgumentException if it is less than 1
   */
  public ImportLimit {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes (" + bytes + ") must be at least 1.");
    }
  }
}
