package org.mapiemulator.settings;

import java.time.Duration;

/**
 * How long a wait may last in real time, without anything happening in the subsystem, before it
 * becomes an error with the stacks of all threads.
 *
 * @param duration the time; ten seconds by default
 */
public record StallLimit(Duration duration) implements Setting {

  /** Ten seconds of real time. */
  public static final StallLimit DEFAULT = new StallLimit(Duration.ofSeconds(10));

  /**
   * Checks the time.
   *
   * @param duration the time; ten seconds by default
   * @throws IllegalArgumentException if it is not positive
   */
  public StallLimit {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException("duration (" + duration + ") must be positive.");
    }
  }
}
