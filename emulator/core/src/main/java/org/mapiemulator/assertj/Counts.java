package org.mapiemulator.assertj;

/** Checks numbers that a test expects. */
final class Counts {

  private Counts() {}

  static void require(String argument, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          argument + " (" + count + ") must not be negative. Expect 0 or more.");
    }
  }
}
