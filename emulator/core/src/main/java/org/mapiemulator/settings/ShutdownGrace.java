package org.mapiemulator.settings;

import java.time.Duration;

/**
 * How long the providers of a process may take over one call of IMAPIClientShutdown; then the
 * system takes the process away, with all that was not written.
 *
 * @param duration the time on the virtual clock, for all providers together; 20 seconds by default
 */
public record ShutdownGrace(Duration duration) implements Setting {

  /** 20 seconds; the default of every version. */
  public static final ShutdownGrace DEFAULT = new ShutdownGrace(Duration.ofSeconds(20));

  /**
   * Checks the time.
   *
   * @param duration the time on the virtual clock, for all providers together
   * @throws IllegalArgumentException if it is not positive
   */
  public ShutdownGrace {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          "duration ("
              + duration
              + ") must be positive. For as good as no limit: Duration.ofDays(36500).");
    }
  }
}
