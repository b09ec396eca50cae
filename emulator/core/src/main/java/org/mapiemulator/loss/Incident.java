package org.mapiemulator.loss;

import java.time.Duration;

/**
 * What something was lost by.
 *
 * @param number counts the incidents of the subsystem that something was lost by, from 1
 * @param client the process that was killed or exited; empty if the power was cut
 * @param time the virtual time since the start of the subsystem
 */
public record Incident(int number, String client, Duration time) {

  /**
   * Tells whether the power was cut.
   *
   * @return false if one process ended
   */
  public boolean isPowerCut() {
    return client.isEmpty();
  }

  /**
   * The incident in words.
   *
   * @return for instance {@code "importer" ended at PT5S}
   */
  @Override
  public String toString() {
    return (isPowerCut() ? "The power was cut" : "\"" + client + "\" ended") + " at " + time;
  }
}
