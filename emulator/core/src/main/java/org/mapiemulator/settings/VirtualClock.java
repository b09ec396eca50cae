package org.mapiemulator.settings;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of the simulated machine. It stands still unless somebody moves it.
 *
 * <p>It moves when a test says so; when a wait is due that only the emulator's own timer can end;
 * and when every thread that ever called into the subsystem waits, and one of the waits has a
 * limit.
 */
public interface VirtualClock {

  /**
   * The time on the simulated machine.
   *
   * @return an instant; a new subsystem starts at the same one each time
   */
  Instant now();

  /**
   * The time since the subsystem started.
   *
   * @return zero or more
   */
  Duration elapsed();

  /**
   * Moves the clock; timers that become due run in their order.
   *
   * @param duration how far, zero or more
   * @throws IllegalArgumentException if the duration is negative
   */
  void advance(Duration duration);
}
