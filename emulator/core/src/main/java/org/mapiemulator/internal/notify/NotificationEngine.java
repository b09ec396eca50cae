package org.mapiemulator.internal.notify;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.settings.LateNotifications;

/**
 * The notifications of one client: its queue, and the thread they run on.
 *
 * <p>With MAPI_MULTITHREAD_NOTIFICATIONS that is a thread of the client's own, made at the first
 * delivery; otherwise the thread that initialized first, when it pumps. A test can hold the queue
 * and let deliveries go one by one. All state is guarded by the scheduler's lock; sinks run without
 * it.
 */
public final class NotificationEngine {

  private final Gate gate;
  private final ClientLife client;
  private final Scheduler scheduler;
  private final DeliveryCall call;
  private final DeliveryQueue queue = new DeliveryQueue();
  private final Detours detours;
  private @Nullable Condition work;
  private boolean running;
  private @Nullable ThreadState firstThread;
  private @Nullable Thread worker;
  private @Nullable Delivery current;
  private @Nullable Thread currentThread;

  public NotificationEngine(Gate gate, ClientLife client) {
    this.gate = gate;
    this.client = client;
    this.scheduler = gate.scheduler();
    this.call = new DeliveryCall(gate, client);
    this.detours = new Detours(gate, client, this::queue);
  }

  /** Starts with a thread of its own, or with the first thread's pump; the lock must be held. */
  public void start(boolean multithreaded, ThreadState first) {
    running = true;
    firstThread = multithreaded ? null : first;
  }

  /**
   * Ends: what is queued is dropped, the thread goes when OnNotify has returned. The lock must be
   * held.
   *
   * @return registrations whose sinks still have the reference of dropped late deliveries; give it
   *     back with {@link #releaseLate}
   */
  public Set<Registration> stop() {
    running = false;
    Set<Registration> owed = queue.clear();
    detours.clear();
    worker = null;
    if (work != null) {
      work.signalAll();
    }
    scheduler.changed();
    return owed;
  }

  /** Gives back what {@link #stop} said; the lock must not be held. */
  public void releaseLate(Set<Registration> owed) {
    for (Registration registration : owed) {
      SinkCalls.release(gate, client, registration.sink(), registration.sinkName());
    }
  }

  private boolean multithreaded() {
    return firstThread == null;
  }

  /** Queues a delivery, unless a fault is planned for it; the lock must not be held. */
  public void publish(Delivery delivery) {
    scheduler.locked(
        () -> {
          if (gate.faults().isNotificationPlanned() && accepts(delivery)) {
            detours.send(delivery);
          } else {
            queue(delivery);
          }
        });
  }

  private void queue(Delivery delivery) {
    if (queue.delay().isZero()) {
      enqueue(delivery);
    } else {
      scheduler.at(scheduler.after(queue.delay()), () -> enqueue(delivery));
    }
  }

  private boolean accepts(Delivery delivery) {
    return running && !client.isTerminated() && !delivery.registration().isCancelled();
  }

  private void enqueue(Delivery delivery) {
    Registration registration = delivery.registration();
    if (!running || client.isTerminated()) {
      return;
    }
    if (registration.isCancelled()) {
      // Its registration ended before the call that caused it; the sink may be gone by now.
      dropped(delivery);
      return;
    }
    queue.add(delivery);
    wake();
  }

  private boolean keepsLate() {
    return queue.isHeld()
        || gate.settings().get(LateNotifications.class) == LateNotifications.DELIVERED;
  }

  private void wake() {
    scheduler.changed();
    if (!multithreaded() || !queue.hasDue()) {
      return;
    }
    if (worker == null) {
      work = scheduler.newIdleCondition();
      Thread thread = new Thread(this::work, client.name() + " notifications");
      thread.setDaemon(true);
      worker = thread;
      thread.start();
      scheduler.know(thread);
    } else if (work != null) {
      work.signal();
      // From now on, not from when it wakes: until it idles again it may end somebody's wait.
      scheduler.know(worker);
    }
  }

  /** Waits until a delivery is over, where the engine delivers by itself (EARLY); no lock held. */
  public void awaitEarly(Delivery delivery, ClientLife waiter) {
    scheduler.lock();
    try {
      if (multithreaded()
          && delivery.detour() == null
          && !queue.isHeld()
          && queue.delay().isZero()
          && Thread.currentThread() != worker) {
        scheduler.await(
            waiter,
            "OnNotify of " + delivery.registration().sinkName() + " in \"" + client.name() + "\"",
            () -> delivery.isDone() || !running || client.isTerminated() || queue.isHeld(),
            OptionalLong.empty());
      }
    } finally {
      scheduler.unlock();
    }
  }

  private void work() {
    ThreadState state = gate.threads().notificationThread(client);
    try {
      while (true) {
        @Nullable Delivery delivery = take(state.thread());
        if (delivery == null) {
          return;
        }
        perform(delivery);
      }
    } finally {
      gate.threads().leave();
      scheduler.forget(state.thread());
    }
  }

  private @Nullable Delivery take(Thread thread) {
    scheduler.lock();
    try {
      while (worker == thread) {
        @Nullable Delivery next = queue.pollDue();
        if (next != null) {
          current = next;
          currentThread = thread;
          return next;
        }
        scheduler.forget(thread);
        if (work != null) {
          scheduler.idle(work);
        }
      }
      return null;
    } finally {
      scheduler.unlock();
    }
  }

  /** Makes one OnNotify call on the calling thread; the lock must not be held. */
  private void perform(Delivery delivery) {
    call.make(delivery);
    // Not before: who waited for the delivery would otherwise race with the sink's Release.
    scheduler.locked(() -> over(delivery));
  }

  /** Asks a synchronous sink now, past the queue; the lock must not be held. */
  public int ask(Delivery delivery) {
    return call.ask(delivery);
  }

  private void over(Delivery delivery) {
    if (current == delivery) {
      current = null;
      currentThread = null;
    }
    delivery.done();
    scheduler.changed();
  }

  private void dropped(Delivery delivery) {
    delivery.done();
    scheduler.changed();
    gate.event(client, delivery.registration().sinkName(), "notification dropped");
  }

  /**
   * What is left to be done for a sink whose registration has ended.
   *
   * @param registration the registration
   * @param late deliveries that outlive it; they share a reference of their own
   * @param release whether the reference of the registration can be given back now
   */
  public record Cancellation(Registration registration, List<Delivery> late, boolean release) {}

  /** Ends a registration; the lock must be held, and {@link #complete} be called without it. */
  public Cancellation cancel(Registration registration) {
    List<Delivery> ended = queue.removeOf(registration);
    ended.addAll(detours.removeSwapped(registration));
    if (!keepsLate()) {
      ended.forEach(this::dropped);
      ended.clear();
    }
    ended.addAll(detours.removeLate(registration));
    ended.forEach(Delivery::late);
    registration.addLate(ended.size());
    return new Cancellation(registration, ended, registration.cancel());
  }

  /** Gives the sink of an ended registration its references; the lock must not be held. */
  public void complete(Cancellation cancellation) {
    Registration registration = cancellation.registration;
    if (!cancellation.late.isEmpty()) {
      SinkCalls.addRef(gate, client, registration.sink(), registration.sinkName());
      if (!queueLate(cancellation.late)) {
        SinkCalls.release(gate, client, registration.sink(), registration.sinkName());
      }
    }
    if (cancellation.release) {
      SinkCalls.release(gate, client, registration.sink(), registration.sinkName());
    }
  }

  /** Late deliveries come back once they hold their reference; false if there is no queue now. */
  private boolean queueLate(List<Delivery> deliveries) {
    scheduler.lock();
    try {
      if (!running || client.isTerminated()) {
        return false;
      }
      queue.addLate(deliveries);
      detours.queuedLate(deliveries);
      wake();
      return true;
    } finally {
      scheduler.unlock();
    }
  }

  /**
   * Processes the messages of the calling thread: the client's queue, if it is the first thread of
   * a process without a notification thread.
   */
  public void dispatch(ThreadState thread) {
    for (Delivery delivery : pumpable(thread)) {
      if (takeForPump(delivery)) {
        perform(delivery);
      }
    }
  }

  private List<Delivery> pumpable(ThreadState thread) {
    scheduler.lock();
    try {
      return running && firstThread == thread ? queue.due() : List.of();
    } finally {
      scheduler.unlock();
    }
  }

  /** One by one, so that a sink that pumps itself gets the rest in its order. */
  private boolean takeForPump(Delivery delivery) {
    scheduler.lock();
    try {
      return queue.takeDue(delivery);
    } finally {
      scheduler.unlock();
    }
  }

  // What a test does with the queue.

  public void hold() {
    scheduler.locked(
        () -> {
          queue.hold(true);
          scheduler.changed();
        });
  }

  public void letGo() {
    scheduler.locked(
        () -> {
          queue.hold(false);
          wake();
        });
  }

  public void delay(Duration time) {
    scheduler.locked(() -> queue.delay(time));
  }

  public List<Delivery> queued() {
    scheduler.lock();
    try {
      return queue.waiting();
    } finally {
      scheduler.unlock();
    }
  }

  /** Deliveries whose registration ended while the queue was held. */
  public List<Delivery> queuedLate() {
    scheduler.lock();
    try {
      return queue.late();
    } finally {
      scheduler.unlock();
    }
  }

  public void reverse() {
    reorder(Collections::reverse);
  }

  public void shuffle(Random random) {
    reorder(list -> Collections.shuffle(list, random));
  }

  private void reorder(Consumer<List<Delivery>> change) {
    scheduler.locked(() -> queue.reorder(change));
  }

  /**
   * Lets one delivery go and waits for the end of its OnNotify, if the client has a thread of its
   * own.
   *
   * @return whether the delivery was still waiting to be made
   */
  public boolean deliver(Delivery delivery) {
    scheduler.lock();
    try {
      if (!queue.take(delivery)) {
        return false;
      }
      if (multithreaded() && Thread.currentThread() != worker) {
        queue.grant(delivery);
        wake();
        scheduler.await(
            null,
            "OnNotify of " + delivery.registration().sinkName() + " in \"" + client.name() + "\"",
            () -> delivery.isDone() || client.isTerminated(),
            OptionalLong.empty());
        return true;
      }
      if (!multithreaded() && firstThread != gate.threads().current()) {
        queue.grant(delivery);
        return true;
      }
    } finally {
      scheduler.unlock();
    }
    perform(delivery);
    return true;
  }

  /** The sink whose OnNotify runs on the notification thread now. */
  public Optional<String> runningSink() {
    scheduler.lock();
    try {
      return current == null ? Optional.empty() : Optional.of(current.registration().sinkName());
    } finally {
      scheduler.unlock();
    }
  }

  /**
   * At the end: gives a running OnNotify time to return, and reports what is wrong with the queue.
   */
  public void finish() {
    scheduler.lock();
    try {
      if (client.isTerminated()) {
        return;
      }
      int unpumped = queue.due().size();
      queue.hold(true);
      EndOfDeliveries end = new EndOfDeliveries(gate, client);
      // Also when the process has uninitialized: the sink is released only after OnNotify.
      if (current != null && currentThread != null) {
        end.awaitReturn(current, currentThread);
      }
      if (firstThread != null && unpumped > 0) {
        end.reportUnpumped(unpumped, firstThread.thread());
      }
    } finally {
      scheduler.unlock();
    }
  }
}
