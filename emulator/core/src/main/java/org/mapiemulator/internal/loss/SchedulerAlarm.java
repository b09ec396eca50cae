package org.mapiemulator.internal.loss;

import org.mapiemulator.internal.store.Alarm;
import org.mapiemulator.internal.time.Scheduler;

/**
 * The virtual clock, for stores that write at times.
 *
 * @param scheduler the clock
 */
public record SchedulerAlarm(Scheduler scheduler) implements Alarm {

  @Override
  public long nanos() {
    return scheduler.nowNanos();
  }

  @Override
  public void at(long nanos, Runnable action) {
    scheduler.locked(() -> scheduler.task(nanos, action));
  }
}
