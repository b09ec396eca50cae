package org.mapiemulator.settings;

import java.time.Duration;

/**
 * How long the spooler takes to start after a logon; Logoff waits for it (rules ).
 *
 * @param duration the time on the virtual clock; none by default
 */
public record SpoolerStart(Duration duration) implements Setting {

  /** At once; the default of every version. */
  public static final SpoolerStart DEFAULT = new SpoolerStart(Duration.ZERO);

  /**
   * Checks the time.
   *
   * @param duration the time on the virtual clock; none by default
   * @throws IllegalArgumentException if it is negative or longer than a day
   */
  public SpoolerStart {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration (" + duration + ") must not be negative.");
    }
    if (duration.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "duration (" + duration + ") must not be longer than a day.");
    }
  }
}
