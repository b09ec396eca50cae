package org.mapiemulator.internal.notify;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of one client that wait: in their order, those that a test has let go, and those
 * that outlived their registration. Guarded by the scheduler's lock.
 */
final class DeliveryQueue {

  private final Deque<Delivery> waiting = new ArrayDeque<>(0);
  private final Deque<Delivery> granted = new ArrayDeque<>(0);
  private final Deque<Delivery> late = new ArrayDeque<>(0);
  private boolean held;
  private Duration delay = Duration.ZERO;

  /** Whether a test holds the queue: only what it grants is delivered. */
  boolean isHeld() {
    return held;
  }

  void hold(boolean hold) {
    held = hold;
  }

  Duration delay() {
    return delay;
  }

  void delay(Duration time) {
    delay = time;
  }

  void add(Delivery delivery) {
    waiting.add(delivery);
  }

  /** Queues deliveries that outlived their registration: set aside if held, otherwise in front. */
  void addLate(List<Delivery> deliveries) {
    if (held) {
      late.addAll(deliveries);
      return;
    }
    for (int i = deliveries.size() - 1; i >= 0; i--) {
      waiting.addFirst(deliveries.get(i));
    }
  }

  /** The deliveries that may be made now, in their order. */
  List<Delivery> due() {
    List<Delivery> due = new ArrayList<>(granted);
    if (!held) {
      due.addAll(waiting);
    }
    return due;
  }

  boolean hasDue() {
    return !granted.isEmpty() || (!held && !waiting.isEmpty());
  }

  /** Takes the next delivery that may be made now; null if there is none. */
  @Nullable Delivery pollDue() {
    @Nullable Delivery next = granted.poll();
    return next == null && !held ? waiting.poll() : next;
  }

  /** Takes one delivery that may be made now; false if somebody was faster. */
  boolean takeDue(Delivery delivery) {
    return granted.remove(delivery) || (!held && waiting.remove(delivery));
  }

  /** Takes one delivery, held or late, for a test that lets it go; false if it is not there. */
  boolean take(Delivery delivery) {
    return waiting.remove(delivery) || late.remove(delivery);
  }

  /** Lets a delivery go before all that wait. */
  void grant(Delivery delivery) {
    granted.add(delivery);
  }

  /** Takes out what waits for one registration. */
  List<Delivery> removeOf(Registration registration) {
    List<Delivery> removed = new ArrayList<>(0);
    waiting.removeIf(delivery -> delivery.registration() == registration && removed.add(delivery));
    return removed;
  }

  List<Delivery> waiting() {
    return new ArrayList<>(waiting);
  }

  List<Delivery> late() {
    return new ArrayList<>(late);
  }

  void reorder(Consumer<List<Delivery>> change) {
    List<Delivery> list = waiting();
    change.accept(list);
    waiting.clear();
    waiting.addAll(list);
  }

  /**
   * Drops everything; gives the registrations of late deliveries, whose sinks are owed a Release.
   */
  Set<Registration> clear() {
    Set<Registration> owed = new LinkedHashSet<>();
    for (Deque<Delivery> deliveries : List.of(waiting, granted, late)) {
      for (Delivery delivery : deliveries) {
        if (delivery.isLate()) {
          owed.add(delivery.registration());
        }
        delivery.done();
      }
      deliveries.clear();
    }
    return owed;
  }
}
