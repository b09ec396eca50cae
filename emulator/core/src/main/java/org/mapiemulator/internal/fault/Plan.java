package org.mapiemulator.internal.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.lint.Place;

/**
 * One planned fault: whom it means, how many of those it has seen, how often it has fired. Guarded
 * by the scheduler's lock, except for what tests ask at any time.
 */
public abstract sealed class Plan implements PlannedFault permits CallPlan, NotificationPlan {

  private final FaultTable table;
  private final Numbers numbers;
  private final Site place;
  private final long step;
  private final NearMisses misses = new NearMisses();
  private long seen;
  private volatile int fired;
  private boolean cancelled;

  Plan(FaultTable table, Numbers numbers, Site place, long step) {
    this.table = table;
    this.numbers = numbers;
    this.place = place;
    this.step = step;
  }

  /** What two plans must have in common to meet the same calls or notifications. */
  abstract Object scope();

  /** Whether no other plan of the same scope can stand beside it. */
  abstract boolean decides();

  /** The chosen client; null for any. */
  abstract @Nullable String client();

  /** The plan in words. */
  abstract String words();

  /** What is said if nothing at all came close. */
  abstract String nothingCame();

  /** Lets go whatever the plan holds up; the lock is held. */
  abstract void letGo();

  /** Notes what the plan holds up at the end of the subsystem. */
  abstract void noteAtEnd();

  final FaultTable table() {
    return table;
  }

  final NearMisses misses() {
    return misses;
  }

  final Numbers numbers() {
    return numbers;
  }

  /** Where it was planned. */
  public final Site place() {
    return place;
  }

  /** In words, where it was planned. */
  public final String placeInWords() {
    @Nullable Place known = place.place();
    return known == null ? "somewhere outside the test" : known.toString();
  }

  /** The step of the journal before which it was planned. */
  public final long step() {
    return step;
  }

  /** Counts one that fits; whether it is meant. */
  final boolean countsOne() {
    seen++;
    return numbers.contains(seen);
  }

  /** Whether it can still meet something. */
  final boolean isOpen() {
    return !cancelled && seen < numbers.last();
  }

  final boolean contradicts(Plan other) {
    return decides()
        && other.decides()
        && other.isOpen()
        && scope().equals(other.scope())
        && numbers.meets(seen, other.numbers, other.seen);
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written with the scheduler's lock held
  final void countFiring() {
    fired++;
  }

  /** Remembers that it fires at this moment; to be called without the lock or with it. */
  public final void fire() {
    table.fired(this);
  }

  /** Remembers why it did not fire although it was met. */
  public final void note(String sentence) {
    table.locked(() -> misses.note(sentence));
  }

  final boolean isCancelled() {
    return cancelled;
  }

  final void markCancelled() {
    cancelled = true;
  }

  /** What came close, line by line. */
  final List<String> nearest() {
    noteAtEnd();
    List<String> lines = misses.lines(client());
    return lines.isEmpty() ? List.of(nothingCame()) : lines;
  }

  @Override
  public final boolean hasFired() {
    return fired > 0;
  }

  @Override
  public final int timesFired() {
    return fired;
  }

  @Override
  public final void cancel() {
    table.cancel(this);
  }

  @Override
  public final String toString() {
    return words();
  }
}
