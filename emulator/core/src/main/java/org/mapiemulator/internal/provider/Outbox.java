package org.mapiemulator.internal.provider;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StallLimit;

/**
 * Lets notifications out in the order of what they tell of, and none before the call has returned
 * that caused it (D-90, A-34). One for each subsystem; its state is guarded by the scheduler's
 * lock.
 *
 * <p>A notification therefore waits for those before it, also for those of another thread's call
 * that is still running. Nobody waits for ever: a call whose process was killed counts as returned.
 * So does one that has called code of the user's, and one that takes longer than the stall limit,
 * if others wait for it.
 */
public final class Outbox {

  private final Gate gate;
  private final Scheduler scheduler;
  private final boolean early;
  private final Executor afterStall;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private final IdentityHashMap<Call, Cause> running = new IdentityHashMap<>(2);
  private int due;
  private boolean watching;

  public Outbox(Gate gate) {
    Settings settings = gate.settings();
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.early = settings.get(DeliveryTiming.class) == DeliveryTiming.EARLY;
    this.afterStall =
        CompletableFuture.delayedExecutor(
            settings.get(StallLimit.class).duration().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A delivery, and the engine of the client that it goes to. */
  public record Outgoing(NotificationEngine engine, Delivery delivery) {}

  /** What one cause has to tell at one moment. */
  private static final class Entry {
    private final Cause cause;
    private final List<Outgoing> deliveries;

    Entry(Cause cause, List<Outgoing> deliveries) {
      this.cause = cause;
      this.deliveries = deliveries;
    }
  }

  /** A call in progress that has caused notifications; null for what nobody waits for. */
  private static final class Cause {
    private final @Nullable Call call;
    private boolean over;
    private int waiting;

    Cause(@Nullable Call call) {
      this.call = call;
      this.over = call == null;
    }

    boolean isOutside() {
      return call != null && call.isOutside();
    }
  }

  /**
   * Takes notifications in, in the order of their causes.
   *
   * @param call the call of the current thread that caused them; null if none did
   */
  public void add(@Nullable Call call, List<Outgoing> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    scheduler.lock();
    try {
      if (early) {
        deliverEarly(call, deliveries);
        return;
      }
      Cause cause = call == null ? new Cause(null) : cause(call);
      entries.add(new Entry(cause, deliveries));
      cause.waiting++;
      if (cause.over) {
        due++;
      }
      letGo();
    } finally {
      scheduler.unlock();
    }
  }

  /** They may arrive while the call runs, and at the latest before it returns. */
  private static void deliverEarly(@Nullable Call call, List<Outgoing> deliveries) {
    deliveries.forEach(outgoing -> outgoing.engine.publish(outgoing.delivery));
    if (call != null) {
      call.afterwards(
          () ->
              deliveries.forEach(
                  outgoing -> outgoing.engine.awaitEarly(outgoing.delivery, call.client())));
    }
  }

  private Cause cause(Call call) {
    @Nullable Cause known = running.get(call);
    if (known != null) {
      return known;
    }
    Cause cause = new Cause(call);
    running.put(call, cause);
    call.afterwards(() -> scheduler.locked(() -> over(cause)));
    call.whenOutside(() -> scheduler.locked(this::letGo));
    return cause;
  }

  private void over(Cause cause) {
    if (cause.over) {
      return;
    }
    cause.over = true;
    due += cause.waiting;
    if (cause.call != null) {
      running.remove(cause.call, cause);
    }
    letGo();
  }

  /** The calls of a killed process do not return; the scheduler's lock is held. */
  public void abandon(ClientLife client) {
    for (Cause cause : List.copyOf(running.values())) {
      if (cause.call != null && cause.call.client() == client) {
        over(cause);
      }
    }
  }

  private void letGo() {
    @Nullable Entry head = entries.peek();
    while (head != null && (head.cause.over || (due > 0 && head.cause.isOutside()))) {
      entries.remove();
      head.cause.waiting--;
      if (head.cause.over) {
        due--;
      }
      head.deliveries.forEach(outgoing -> outgoing.engine.publish(outgoing.delivery));
      head = entries.peek();
    }
    if (head != null && due > 0 && !watching) {
      watching = true;
      Entry watched = head;
      afterStall.execute(() -> stalled(watched));
    }
  }

  /** On a thread of the JDK's, which is no thread of the subsystem's. */
  private void stalled(Entry watched) {
    scheduler.lock();
    try {
      watching = false;
      if (entries.peek() == watched) {
        over(watched.cause);
      } else {
        letGo();
      }
    } finally {
      scheduler.unlock();
      gate.threads().leave();
      scheduler.forget(Thread.currentThread());
    }
  }
}
