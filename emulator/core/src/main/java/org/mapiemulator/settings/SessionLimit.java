package org.mapiemulator.settings;

/**
 * How many sessions there can be at once; joining a shared one does not count (A-29, rule R-140).
 *
 * @param sessions the number, 1 or more
 */
public record SessionLimit(int sessions) implements Setting {

  /** No limit; the default of every version. */
  public static final SessionLimit NONE = new SessionLimit(Integer.MAX_VALUE);

  /**
   * Checks the number.
   *
   * @param sessions the number, 1 or more
   * @throws IllegalArgumentException if it is less than one
   */
  public SessionLimit {
    if (sessions < 1) {
      throw new IllegalArgumentException(
          "sessions (" + sessions + ") must be at least 1. Use SessionLimit.NONE for no limit.");
    }
  }
}
