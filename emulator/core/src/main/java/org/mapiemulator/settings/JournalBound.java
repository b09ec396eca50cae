package org.mapiemulator.settings;

/**
 * How many entries the journal keeps; older ones are dropped.
 *
 * @param entries the number, at least 16; 100,000 by default
 */
public record JournalBound(int entries) implements Setting {

  /** 100,000 entries. */
  public static final JournalBound DEFAULT = new JournalBound(100_000);

  /**
   * Checks the number.
   *
   * @param entries the number, at least 16; 100,000 by default
   * @throws IllegalArgumentException if it is less than 16
   */
  public JournalBound {
    if (entries < 16) {
      throw new IllegalArgumentException("entries (" + entries + ") must be at least 16.");
    }
  }
}
