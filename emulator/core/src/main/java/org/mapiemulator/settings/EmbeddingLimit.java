package org.mapiemulator.settings;

/**
 * How deep messages can be embedded in messages; beyond, SaveChanges gives MAPI_E_TOO_COMPLEX
 * (RC-024).
 *
 * @param levels the number of levels, at least 1; 128 by default
 */
public record EmbeddingLimit(int levels) implements Setting {

  /** 128 levels; the default. */
  public static final EmbeddingLimit DEFAULT = new EmbeddingLimit(128);

  /**
   * Checks the number.
   *
   * @param levels the number of levels, at least 1; 128 by default
   * @throws IllegalArgumentException if it is less than 1
   */
  public EmbeddingLimit {
    if (levels < 1) {
      throw new IllegalArgumentException("levels (" + levels + ") must be at least 1.");
    }
  }
}
