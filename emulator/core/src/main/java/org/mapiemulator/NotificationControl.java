package org.mapiemulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine;

/**
 * The test's hands on the notifications of one client.
 *
 * <p>Left alone, notifications come as MAPI delivers them: on a thread of the client's own with
 * MAPI_MULTITHREAD_NOTIFICATIONS, otherwise when the thread that initialized first calls
 * HrDispatchNotifications. A test that holds them decides when each one comes, in which order, and
 * whether it comes late; the thread stays the same.
 */
public final class NotificationControl {

  private final NotificationEngine engine;
  private final long seed;

  NotificationControl(NotificationEngine engine, long seed) {
    this.engine = engine;
    this.seed = seed;
  }

  /** Holds back every notification of the client until it is delivered by hand or let go. */
  public void hold() {
    engine.hold();
  }

  /** Lets the notifications come by themselves again, the waiting ones first. */
  public void letGo() {
    engine.letGo();
  }

  /**
   * Lets notifications that are caused from now on arrive later.
   *
   * @param delay the time on the virtual clock; zero ends the delay
   * @throws IllegalArgumentException if the delay is negative
   */
  public void delay(Duration delay) {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("delay (" + delay + ") must not be negative.");
    }
    engine.delay(delay);
  }

  /**
   * The notifications that wait.
   *
   * @return a copy, the next one first
   */
  public List<QueuedNotification> queued() {
    return engine.queued().stream().map(NotificationControl::view).toList();
  }

  /**
   * The notifications that were held when their registration ended.
   *
   * @return a copy, the oldest first
   */
  public List<QueuedNotification> queuedLate() {
    return engine.queuedLate().stream().map(NotificationControl::view).toList();
  }

  private static QueuedNotification view(Delivery delivery) {
    return new QueuedNotification(
        delivery.registration().sinkName(),
        delivery.registration().connection(),
        delivery.registration().source().name(),
        delivery.notifications());
  }

  /**
   * Delivers the next notification and waits until OnNotify has returned.
   *
   * <p>In a process without a notification thread the notification is only made ready, unless the
   * calling thread is the one that pumps.
   *
   * @throws IllegalStateException if none waits
   */
  public void deliverNext() {
    deliver(0);
  }

  /**
   * Delivers one notification out of its order and waits until OnNotify has returned.
   *
   * @param index its place in {@link #queued()}
   * @throws IllegalStateException if there is none at that place
   */
  public void deliver(int index) {
    List<Delivery> queued = engine.queued();
    if (index < 0 || index >= queued.size() || !engine.deliver(queued.get(index))) {
      throw new IllegalStateException(
          "No notification waits at place "
              + index
              + "; "
              + queued.size()
              + " are queued. Call hold() before the event, and look at queued().");
    }
  }

  /**
   * Delivers all waiting notifications in their order, those they cause included.
   *
   * @return how many were delivered
   */
  public int deliverAll() {
    int count = 0;
    List<Delivery> queued = engine.queued();
    while (!queued.isEmpty()) {
      if (engine.deliver(queued.get(0))) {
        count++;
      }
      queued = engine.queued();
    }
    return count;
  }

  /**
   * Delivers the notifications whose registration ended while they were held. MAPI documents that
   * notifications can come after Unadvise (rule R-236).
   *
   * @return how many were delivered
   */
  public int deliverLate() {
    int count = 0;
    for (Delivery delivery : engine.queuedLate()) {
      if (engine.deliver(delivery)) {
        count++;
      }
    }
    return count;
  }

  /** Puts the waiting notifications into the opposite order. */
  public void reverse() {
    engine.reverse();
  }

  /** Puts the waiting notifications into an order that follows from the seed. */
  public void shuffle() {
    engine.shuffle(new Random(seed));
  }

  /**
   * The sink whose OnNotify runs on the client's notification thread at this moment.
   *
   * @return its name, for instance {@code sink#1}; empty if none
   */
  public Optional<String> running() {
    return engine.runningSink();
  }
}
