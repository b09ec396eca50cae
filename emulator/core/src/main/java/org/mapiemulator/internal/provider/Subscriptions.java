package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine.Cancellation;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.internal.notify.SinkCalls;
import org.mapiemulator.internal.object.AdvisedSink;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.provider.Outbox.Outgoing;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;

/**
 * Subscribe, Unsubscribe and Notify of all support objects: keys are bytes that mean the same in
 * all processes. Its state is guarded by the scheduler's lock.
 */
public final class Subscriptions {

  /** CALLBACK_DISCONTINUE, what a synchronous sink stops the round with. */
  public static final int CALLBACK_DISCONTINUE = 0x80000000;

  private final Gate gate;
  private final Scheduler scheduler;
  private final LongSupplier connections;
  private final Outbox outbox;
  private final Map<Binary, List<Subscription>> byKey = new HashMap<>();
  private final Set<Thread> rounds = new HashSet<>(2);

  /**
   * Makes the registry of a subsystem.
   *
   * @param connections makes connection numbers; called with the lock held
   */
  public Subscriptions(Gate gate, LongSupplier connections, Outbox outbox) {
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.connections = connections;
    this.outbox = outbox;
  }

  /** Registers a sink; the lock must not be held. */
  long subscribe(Subscriber subscriber, Binary key, int mask, boolean sync, MapiAdviseSink given) {
    @Nullable AdvisedSink advised = given instanceof AdvisedSink of ? of : null;
    MapiAdviseSink sink = advised == null ? given : advised.sink();
    LifeNode source = advised == null ? subscriber.node() : advised.source();
    ClientLife client = source.client(); // another one than the provider's if it lives outside
    @Nullable Site place = advised == null ? null : advised.advised();
    String name = gate.names().of("sink", sink);
    SinkCalls.addRef(gate, client, sink, name);
    scheduler.lock();
    try {
      // AddRef is foreign code: what the sink was registered on may have ended meanwhile.
      if (!subscriber.isClosed() && source.end() == null && !client.isTerminated()) {
        long connection = connections.getAsLong();
        Registration registration =
            subscriber.advised().add(connection, source, mask, sink, name, place);
        Subscription subscription =
            new Subscription(key, registration, subscriber.process().engineOf(client), sync);
        subscriber.subscriptions().put(connection, subscription);
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(subscription);
        return connection;
      }
    } finally {
      scheduler.unlock();
    }
    SinkCalls.release(gate, client, sink, name);
    @Nullable End end = source.end();
    throw end == null
        ? Failure.of(Hresult.MAPI_E_INVALID_OBJECT, "the logon has ended")
        : Failure.of(gate.dead(source, end).hresult(), source + " has ended");
  }

  /** Ends a registration; false if there is none of that number. The lock must not be held. */
  boolean unsubscribe(Subscriber subscriber, long connection) {
    Cancellation cancellation;
    scheduler.lock();
    try {
      @Nullable Subscription subscription = subscriber.subscriptions().get(connection);
      if (subscription == null) {
        return false;
      }
      cancellation = cancel(subscriber, subscription);
    } finally {
      scheduler.unlock();
    }
    complete(subscriber, cancellation);
    return true;
  }

  private static void complete(Subscriber subscriber, Cancellation cancellation) {
    ClientLife client = cancellation.registration().source().client();
    subscriber.process().engineOf(client).complete(cancellation);
  }

  private Cancellation cancel(Subscriber subscriber, Subscription subscription) {
    forget(subscriber, subscription);
    return subscription.engine().cancel(subscription.registration());
  }

  private void forget(Subscriber subscriber, Subscription subscription) {
    long connection = subscription.registration().connection();
    subscriber.subscriptions().remove(connection);
    subscriber.advised().remove(connection);
    List<Subscription> others = byKey.getOrDefault(subscription.key(), List.of());
    if (others.size() > 1) {
      others.remove(subscription);
    } else {
      byKey.remove(subscription.key());
    }
  }

  /** Ends all registrations of a subscriber, which can make no more; the lock must not be held. */
  void close(Subscriber subscriber) {
    List<Cancellation> cancelled = new ArrayList<>(0);
    scheduler.locked(
        () -> {
          subscriber.close();
          for (Subscription subscription : List.copyOf(subscriber.subscriptions().values())) {
            cancelled.add(cancel(subscriber, subscription));
          }
        });
    cancelled.forEach(cancellation -> complete(subscriber, cancellation));
  }

  /** The process of the subscriber was killed: nobody is called any more; the lock is held. */
  void abandon(Subscriber subscriber) {
    subscriber.close();
    for (Subscription subscription : List.copyOf(subscriber.subscriptions().values())) {
      if (subscription.registration().source().client() == subscriber.process().life()) {
        forget(subscriber, subscription);
      } else {
        cancel(subscriber, subscription); // its engine goes on
      }
    }
  }

  /**
   * Tells the sinks of a key.
   *
   * @return whether a synchronous sink stopped the round
   */
  boolean notify(Binary key, List<Notification> notifications) {
    List<Subscription> told;
    scheduler.lock();
    try {
      told = List.copyOf(byKey.getOrDefault(key, List.of()));
      if (told.stream().noneMatch(Subscription::sync)) {
        send(told, notifications);
        return false;
      }
    } finally {
      scheduler.unlock();
    }
    return round(told, notifications);
  }

  private void send(List<Subscription> told, List<Notification> notifications) {
    if (told.isEmpty()) {
      return;
    }
    List<Outgoing> outgoing = new ArrayList<>(told.size());
    for (Subscription subscription : told) {
      @Nullable Delivery delivery = subscription.delivery(notifications);
      if (delivery != null) {
        outgoing.add(new Outgoing(subscription.engine(), delivery));
      }
    }
    outbox.add(cause(), outgoing);
  }

  private @Nullable Call cause() {
    return gate.threads().current().causing();
  }

  /** Asks the synchronous sinks, and tells the others until one of these stops the round. */
  private boolean round(List<Subscription> told, List<Notification> notifications) {
    boolean nested = !locked(() -> rounds.add(Thread.currentThread()));
    try {
      for (Subscription subscription : told) {
        @Nullable Delivery delivery = subscription.delivery(notifications);
        if (delivery == null) {
          continue;
        }
        if (!subscription.sync()) {
          outbox.add(cause(), List.of(new Outgoing(subscription.engine(), delivery)));
        } else if (nested) {
          event(subscription, "not asked: a synchronous callback is running (R-262)");
        } else if ((subscription.engine().ask(delivery) & CALLBACK_DISCONTINUE) != 0) {
          event(subscription, "stops the round");
          return true;
        }
      }
      return false;
    } finally {
      if (!nested) {
        locked(() -> rounds.remove(Thread.currentThread()));
      }
    }
  }

  private boolean locked(BooleanSupplier action) {
    scheduler.lock();
    try {
      return action.getAsBoolean();
    } finally {
      scheduler.unlock();
    }
  }

  private void event(Subscription subscription, String what) {
    Registration registration = subscription.registration();
    gate.event(registration.source().client(), registration.sinkName(), what);
  }
}
