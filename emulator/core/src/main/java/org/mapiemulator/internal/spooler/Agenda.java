package org.mapiemulator.internal.spooler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mapiemulator.internal.time.Scheduler;

/**
 * When which spooler works next: at most one time for each. One timer of the clock serves them all,
 * so that spoolers which come and go leave none behind. Guarded by the scheduler's lock.
 */
final class Agenda {

  private static final long NEVER = Long.MAX_VALUE;

  private final Scheduler scheduler;
  private final boolean patient;
  private final Consumer<Spooler> work;
  private final TreeMap<Slot, Spooler> slots = new TreeMap<>();
  private long armed = NEVER;
  private long count;

  /**
   * An empty agenda.
   *
   * @param patient whether the clock is not moved for its sake
   * @param work what is due; called without the lock
   */
  Agenda(Scheduler scheduler, boolean patient, Consumer<Spooler> work) {
    this.scheduler = scheduler;
    this.patient = patient;
    this.work = work;
  }

  /** A time and, of those at one time, the order in which they were planned. */
  record Slot(long due, long order) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      int byTime = Long.compare(due, other.due);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  /** Plans work; the lock is held. */
  Slot put(Spooler spooler, long due) {
    Slot slot = new Slot(due, count++);
    slots.put(slot, spooler);
    arm();
    return slot;
  }

  /** Plans no work any more; the lock is held. */
  void remove(Slot slot) {
    slots.remove(slot);
  }

  private void arm() {
    if (!slots.isEmpty() && slots.firstKey().due() < armed) {
      armed = slots.firstKey().due();
      if (patient) {
        scheduler.patientTask(armed, this::fire);
      } else {
        scheduler.task(armed, this::fire);
      }
    }
  }

  /** On the thread that moves the clock. */
  private void fire() {
    List<Spooler> due = new ArrayList<>(1);
    scheduler.lock();
    try {
      Map<Slot, Spooler> past = slots.headMap(new Slot(scheduler.nowNanos() + 1, -1));
      due.addAll(past.values());
      past.clear();
      armed = NEVER;
      arm();
    } finally {
      scheduler.unlock();
    }
    due.forEach(work);
  }
}
