package org.mapiemulator.settings;

import java.time.Duration;

/**
 * How often the spooler tries to send a message that a transport could not take, and how long it
 * waits in between (decision A-86). Then the sender gets a nondelivery report (SUB-13).
 *
 * @param attempts how often it is tried in all; at least once
 * @param pause the time before the next attempt, unless the transport says how long
 */
public record SendRetries(int attempts, Duration pause) implements Setting {

  /** Five attempts, a minute apart; the default of every version. */
  public static final SendRetries DEFAULT = new SendRetries(5, Duration.ofMinutes(1));

  /**
   * Checks the numbers.
   *
   * @param attempts how often it is tried in all; at least once
   * @param pause the time before the next attempt, unless the transport says how long
   * @throws IllegalArgumentException if there is no attempt, or the pause is shorter than a
   *     millisecond or longer than a day
   */
  public SendRetries {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts (" + attempts + ") must be at least 1.");
    }
    if (pause.compareTo(Duration.ofMillis(1)) < 0 || pause.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "pause (" + pause + ") must be between a millisecond and a day.");
    }
  }
}
