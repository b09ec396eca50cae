package org.mapiemulator.settings;

import java.time.Duration;

/**
 * How long the spooler waits before it sends what was submitted, and how often it asks transports
 * for new mail that want to be asked (rules SUB-10, R-464; decision A-85).
 *
 * <p>It runs on the virtual clock: a message leaves when the clock has moved that far.
 *
 * @param sending the time between a submission and the sending of it
 * @param polling the time between two polls of a transport
 */
public record SpoolerInterval(Duration sending, Duration polling) implements Setting {

  /** A second, and thirty; the default of every version. */
  public static final SpoolerInterval DEFAULT =
      new SpoolerInterval(Duration.ofSeconds(1), Duration.ofSeconds(30));

  /**
   * Checks the times.
   *
   * @param sending the time between a submission and the sending of it
   * @param polling the time between two polls of a transport
   * @throws IllegalArgumentException if one is shorter than a millisecond or longer than a day
   */
  public SpoolerInterval {
    check("sending", sending);
    check("polling", polling);
  }

  private static void check(String argument, Duration time) {
    if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          argument + " (" + time + ") must be between a millisecond and a day.");
    }
  }
}
