package org.mapiemulator.internal.time;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.settings.VirtualClock;

/**
 * The one lock of a subsystem, its virtual clock, and every wait.
 *
 * <p>All state of the features is guarded by the lock; no foreign code runs while it is held. That
 * every wait goes through here is what makes waits visible, ends them when a client dies, and lets
 * a controlled scheduler take this one's place.
 */
public final class Scheduler implements VirtualClock {

  private static final Duration FARTHEST = Duration.ofDays(36_525);
  private static final Instant START = Instant.parse("2010-06-15T08:00:00Z");

  /** How often a wait looks whether a thread has ended, which tells nobody. */
  private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private final IdentityHashMap<Thread, Waiting> waiting = new IdentityHashMap<>();
  private final Set<Thread> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final LongSupplier progress;
  private final long stallNanos;
  private volatile long now;
  private long timerCount;

  /**
   * Makes a scheduler.
   *
   * @param progress a number that changes whenever anything happens in the subsystem
   * @param stallLimit how long a wait may last in real time while that number stays the same
   */
  public Scheduler(LongSupplier progress, Duration stallLimit) {
    this.progress = progress;
    this.stallNanos = stallLimit.toNanos();
  }

  /**
   * Something that is to happen at a virtual time.
   *
   * @param foreign whether it may call foreign code, and so runs without the lock
   * @param patient whether it waits for the clock, and is no reason to move it
   */
  private record Timer(long due, long order, boolean foreign, boolean patient, Runnable action)
      implements Comparable<Timer> {
    @Override
    public int compareTo(Timer other) {
      int byTime = Long.compare(due, other.due);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  public void lock() {
    lock.lock();
  }

  public void unlock() {
    lock.unlock();
  }

  public boolean isLocked() {
    return lock.isHeldByCurrentThread();
  }

  /** Runs something with the lock held. */
  public void locked(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  /** Tells the waiting threads to look again; the lock must be held. */
  public void changed() {
    changed.signalAll();
  }

  /** A condition of its own for threads that idle, so that {@link #changed} does not wake them. */
  public Condition newIdleCondition() {
    return lock.newCondition();
  }

  /** Idles until signalled; not a wait that anybody has to end. The lock must be held. */
  @SuppressWarnings("WaitNotInLoop") // the caller's loop looks for work again
  public void idle(Condition condition) {
    condition.awaitUninterruptibly();
  }

  /** Counts a thread among those that may end somebody's wait. */
  public void know(Thread thread) {
    locked(() -> known.add(thread));
  }

  /** The opposite of {@link #know}. */
  public void forget(Thread thread) {
    locked(
        () -> {
          known.remove(thread);
          changed();
        });
  }

  public long nowNanos() {
    return now;
  }

  @Override
  public Instant now() {
    return START.plusNanos(now);
  }

  @Override
  public Duration elapsed() {
    return Duration.ofNanos(now);
  }

  @Override
  public void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          "duration (" + duration + ") must not be negative: the clock never goes back.");
    }
    if (duration.compareTo(FARTHEST) > 0) {
      throw new IllegalArgumentException(
          "duration (" + duration + ") must not be longer than a hundred years.");
    }
    locked(() -> moveTo(after(duration)));
  }

  /** The virtual time after a duration; what lies beyond a hundred years never comes. */
  public long after(Duration duration) {
    boolean never = duration.compareTo(FARTHEST) > 0;
    return never ? Long.MAX_VALUE : Math.min(now, Long.MAX_VALUE / 2) + duration.toNanos();
  }

  /** Lets virtual time pass; a wait that only our own timer can end. */
  public void pass(Duration duration) {
    advance(duration);
  }

  /** Plans something for a virtual time; the lock must be held, and is held when it runs. */
  public void at(long due, Runnable action) {
    timers.add(new Timer(due, timerCount++, false, false, action));
  }

  /**
   * Plans something that may call foreign code; the lock must be held, and is not held when it
   * runs.
   *
   * <p>It runs on the thread that moves the clock: the test's, or one that waits.
   */
  public void task(long due, Runnable action) {
    timers.add(new Timer(due, timerCount++, true, false, action));
  }

  /**
   * As {@link #task}, for what comes again and again: when all threads wait, the clock is not moved
   * for its sake, or it would never stand still.
   */
  public void patientTask(long due, Runnable action) {
    timers.add(new Timer(due, timerCount++, true, true, action));
  }

  /** Forgets what was planned; the lock must be held. */
  public void cancel(Runnable action) {
    timers.removeIf(timer -> timer.action == action);
  }

  private void moveTo(long target) {
    while (!timers.isEmpty() && timers.element().due <= target) {
      Timer timer = timers.remove();
      now = Math.max(now, timer.due);
      if (timer.foreign) {
        unlocked(timer.action);
      } else {
        timer.action.run();
      }
    }
    now = Math.max(now, target);
    changed.signalAll();
  }

  /** Runs what may call foreign code on a thread that holds the lock once, and may be waiting. */
  private void unlocked(Runnable action) {
    Thread thread = Thread.currentThread();
    @Nullable Waiting paused = waiting.remove(thread);
    lock.unlock();
    try {
      action.run();
    } finally {
      lock.lock();
      if (paused != null) {
        waiting.put(thread, paused);
      }
    }
  }

  /** The threads that wait, in no order. */
  public List<Waiting> waiting() {
    lock.lock();
    try {
      return new ArrayList<>(waiting.values());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until a condition holds or a virtual time is reached; the lock must be held once.
   *
   * @return whether the condition holds
   * @throws StallError if nothing happens in the subsystem for the stall limit, or on an interrupt
   * @throws ClientTerminatedError if the client is killed meanwhile
   */
  public boolean await(
      @Nullable ClientLife client, String what, BooleanSupplier condition, OptionalLong deadline) {
    Thread thread = Thread.currentThread();
    @Nullable Waiting outer =
        waiting.put(thread, new Waiting(thread, client, what, condition, deadline));
    changed.signalAll();
    try {
      long seen = progress.getAsLong();
      long left = stallNanos;
      while (!condition.getAsBoolean()) {
        if (client != null && client.isTerminated()) {
          throw client.gone();
        }
        if (deadline.isPresent() && now >= deadline.getAsLong()) {
          return false;
        }
        if (!moveIfAllWait()) {
          long slice = Math.min(left, LOOK_AGAIN);
          left -= slice - awaitReal(slice, what);
          long current = progress.getAsLong();
          if (current != seen) {
            seen = current;
            left = stallNanos;
          } else if (left <= 0 && !condition.getAsBoolean()) {
            throw new StallError(stallText("Nothing has happened for " + limit(), what));
          }
        }
      }
      return true;
    } finally {
      if (outer == null) {
        waiting.remove(thread);
      } else {
        waiting.put(thread, outer);
      }
    }
  }

  @SuppressWarnings("WaitNotInLoop") // the caller's loop looks at the condition again
  private long awaitReal(long nanos, String what) {
    try {
      return changed.awaitNanos(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      StallError error = new StallError(stallText("The thread was interrupted", what));
      error.initCause(e);
      throw error;
    }
  }

  private String limit() {
    return TimeUnit.NANOSECONDS.toMillis(stallNanos) + " ms";
  }

  /**
   * Moves the clock to the next deadline if every thread that could do anything else waits, too.
   *
   * <p>This is how discrete simulations pass time: when all wait, only a timer can end a wait.
   */
  private boolean moveIfAllWait() {
    known.removeIf(thread -> !thread.isAlive());
    for (Thread thread : known) {
      if (!waiting.containsKey(thread)) {
        return false;
      }
    }
    for (Waiting wait : waiting.values()) {
      if (wait.isOver(now)) {
        return false;
      }
    }
    long next = Long.MAX_VALUE;
    for (Timer timer : timers) {
      if (!timer.patient) {
        next = Math.min(next, timer.due);
      }
    }
    for (Waiting wait : waiting.values()) {
      next = Math.min(next, wait.deadline().orElse(Long.MAX_VALUE));
    }
    if (next == Long.MAX_VALUE) {
      return false;
    }
    moveTo(next);
    return true;
  }

  private String stallText(String cause, String what) {
    StringBuilder text = new StringBuilder(cause);
    text.append(" while a call waited: ").append(what).append(".\n");
    text.append("Waiting inside the emulator:\n");
    Comparator<Waiting> byThread = comparingLong(wait -> wait.thread().getId());
    for (Waiting wait : waiting.values().stream().sorted(byThread).toList()) {
      text.append("  ").append(wait.thread().getName()).append(": ").append(wait.what());
      wait.deadline()
          .ifPresent(
              due ->
                  text.append(" (until the virtual clock shows ")
                      .append(Duration.ofNanos(due))
                      .append("; it shows ")
                      .append(Duration.ofNanos(now))
                      .append(". clock().advance(…) moves it)"));
      text.append('\n');
    }
    text.append("Stacks of the threads that called into this subsystem:\n");
    for (Thread thread : known.stream().sorted(comparingLong(Thread::getId)).toList()) {
      text.append("  ").append(thread.getName()).append(' ').append(thread.getState()).append('\n');
      for (StackTraceElement frame : thread.getStackTrace()) {
        text.append("      at ").append(place(frame)).append('\n');
      }
    }
    return text.toString();
  }

  /** As in other texts: {@code StackTraceElement} puts class loaders and modules in front. */
  private static Place place(StackTraceElement frame) {
    @Nullable String file = frame.getFileName();
    return new Place(
        frame.getClassName(),
        frame.getMethodName(),
        file == null ? "Unknown Source" : file,
        frame.getLineNumber());
  }
}
