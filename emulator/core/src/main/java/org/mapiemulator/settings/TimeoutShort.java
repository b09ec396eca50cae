package org.mapiemulator.settings;

import java.time.Duration;

/**
 * How long MAPILogonEx waits with MAPI_TIMEOUT_SHORT (A-28, rule R-135).
 *
 * @param duration the time on the virtual clock; 5 seconds by default
 */
public record TimeoutShort(Duration duration) implements Setting {

  /** Five seconds; the default of every version. */
  public static final TimeoutShort DEFAULT = new TimeoutShort(Duration.ofSeconds(5));

  /**
   * Checks the time.
   *
   * @param duration the time on the virtual clock; 5 seconds by default
   * @throws IllegalArgumentException if it is negative
   */
  public TimeoutShort {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration (" + duration + ") must not be negative.");
    }
  }
}
