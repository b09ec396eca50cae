package org.mapiemulator.internal.session;

import java.util.SplittableRandom;

/**
 * Hands out connection numbers: above 2^32, so that code that truncates them is caught, and with
 * gaps, so that code that guesses them is. Guarded by the scheduler's lock.
 */
final class Connections {

  private final SplittableRandom random;
  private long last = 1L << 32;

  Connections(long seed) {
    this.random = new SplittableRandom(seed);
  }

  long next() {
    last += random.nextInt(1, 256);
    return last;
  }
}
