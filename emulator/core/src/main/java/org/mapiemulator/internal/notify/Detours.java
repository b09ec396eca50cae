package org.mapiemulator.internal.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.fault.Detour;
import org.mapiemulator.internal.fault.NotificationPlan;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Notification;

/**
 * The notifications of one client that a planned fault loses, doubles or keeps back on their way to
 * the queue. Guarded by the scheduler's lock.
 */
final class Detours {

  private final Gate gate;
  private final ClientLife client;
  private final Scheduler scheduler;
  private final Consumer<Delivery> queue;
  private final List<Kept> kept = new ArrayList<>(0);

  Detours(Gate gate, ClientLife client, Consumer<Delivery> queue) {
    this.gate = gate;
    this.client = client;
    this.scheduler = gate.scheduler();
    this.queue = queue;
  }

  /** A delivery that is kept back. */
  private record Kept(Delivery delivery, NotificationPlan plan) {
    boolean is(Detour.Kind kind) {
      return plan.detour().kind() == kind;
    }

    boolean isOf(Registration registration) {
      return delivery.registration() == registration;
    }
  }

  /** Lets a delivery go its way to the queue, or the one that is planned for it. */
  void send(Delivery delivery) {
    Registration registration = delivery.registration();
    @Nullable NotificationPlan plan =
        gate.faults()
            .meet(
                events(delivery),
                client.name(),
                registration.source().name(),
                registration.sinkName());
    if (plan == null) {
      pass(delivery);
    } else {
      divert(delivery, plan);
    }
  }

  private static int events(Delivery delivery) {
    int events = 0;
    for (Notification notification : delivery.notifications()) {
      events |= notification.eventType();
    }
    return events;
  }

  private void divert(Delivery delivery, NotificationPlan plan) {
    switch (plan.detour().kind()) {
      case LOST -> {
        fire(delivery, plan, "is lost");
        delivery.done();
        scheduler.changed();
      }
      case DOUBLED -> {
        fire(delivery, plan, "arrives twice");
        pass(delivery);
        queue.accept(new Delivery(delivery.registration(), delivery.notifications()));
      }
      case DELAYED -> {
        fire(delivery, plan, "is delayed");
        delivery.detour(plan);
        scheduler.at(scheduler.after(plan.detour().time()), () -> pass(delivery));
      }
      case SWAPPED -> {
        if (kept.stream().anyMatch(other -> other.is(Detour.Kind.SWAPPED))) {
          plan.note("It was met, but as the next one of another that changes places.");
          pass(delivery);
        } else {
          keep(delivery, plan);
        }
      }
      case AFTER_UNADVISE -> keep(delivery, plan);
    }
  }

  private void keep(Delivery delivery, NotificationPlan plan) {
    delivery.detour(plan);
    event(delivery, "is kept back");
    Kept more = new Kept(delivery, plan);
    kept.add(more);
    plan.keep(more, () -> giveBack(more));
    scheduler.changed();
  }

  private void giveBack(Kept more) {
    take(candidate -> candidate.equals(more));
    event(more.delivery, "goes on");
    more.delivery.detour(null);
    pass(more.delivery);
  }

  /** Queues a delivery, and behind it the one that waits to change places with it. */
  private void pass(Delivery delivery) {
    queue.accept(delivery);
    for (Kept swapped : take(other -> other.is(Detour.Kind.SWAPPED))) {
      fire(swapped.delivery, swapped.plan, "comes after the next one");
      queue.accept(swapped.delivery);
    }
  }

  private List<Kept> take(Predicate<Kept> which) {
    List<Kept> taken = new ArrayList<>(0);
    kept.removeIf(candidate -> which.test(candidate) && taken.add(candidate));
    taken.forEach(gone -> gone.plan.keepNoMore(gone));
    return taken;
  }

  /** Takes out what waits for a next one, for a registration that has ended. */
  List<Delivery> removeSwapped(Registration registration) {
    List<Delivery> removed = new ArrayList<>(0);
    for (Kept swapped : take(k -> k.is(Detour.Kind.SWAPPED) && k.isOf(registration))) {
      swapped.plan.note("It was kept back, but its registration ended before a next one came.");
      removed.add(swapped.delivery);
    }
    return removed;
  }

  /** Takes out what was to wait for the end of a registration, which has come. */
  List<Delivery> removeLate(Registration registration) {
    return take(k -> k.is(Detour.Kind.AFTER_UNADVISE) && k.isOf(registration)).stream()
        .map(Kept::delivery)
        .toList();
  }

  /** Late deliveries are in the queue: those that a fault made late have now come to it. */
  void queuedLate(List<Delivery> deliveries) {
    for (Delivery delivery : deliveries) {
      @Nullable NotificationPlan plan = delivery.detour();
      if (plan != null && plan.detour().kind() == Detour.Kind.AFTER_UNADVISE) {
        fire(delivery, plan, "comes after its registration has ended");
      }
    }
  }

  /** Drops everything, because the process has ended or uninitialized. */
  void clear() {
    for (Kept dropped : take(any -> true)) {
      dropped.plan.note("It was kept back until its process ended, and dropped then.");
      dropped.delivery.done();
      event(dropped.delivery, "is dropped");
    }
  }

  private void fire(Delivery delivery, NotificationPlan plan, String what) {
    event(delivery, what);
    plan.fire();
  }

  private void event(Delivery delivery, String what) {
    String events = MapiFlag.decode(events(delivery), EventMask.class);
    gate.event(client, delivery.registration().sinkName(), "fault: " + events + " " + what);
  }
}
