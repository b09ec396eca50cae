package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.notify.AdviseList;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.notify.NotificationEngine.Cancellation;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.internal.notify.SinkCalls;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.settings.ExtendedPayload;
import org.mapiemulator.settings.LogoffSignal;

/**
 * What one provider has registered on the session that it got by IMAPIGetSession (A-02 Dec. 2,
 * Its state is guarded by the scheduler's lock.
 */
final class ProviderAdvise {

  private final ProcessProviders host;
  private final LifeNode node;
  private final Gate gate;
  private final Scheduler scheduler;
  private final AdviseList advised = new AdviseList();
  private boolean over;

  /**
   * Makes an empty list.
   *
   * @param node the support object, on which the sinks count as registered
   */
  ProviderAdvise(ProcessProviders host, LifeNode node) {
    this.host = host;
    this.node = node;
    this.gate = host.providers().gate();
    this.scheduler = gate.scheduler();
  }

  private NotificationEngine engine() {
    return host.process().engine();
  }

  /** Registers a sink; the lock must not be held. */
  long advise(int eventMask, MapiAdviseSink sink) {
    String name = gate.names().of("sink", sink);
    int mask = EventMask.CRITICAL_ERROR.value() | (eventMask & EventMask.EXTENDED.value());
    SinkCalls.addRef(gate, node.client(), sink, name);
    scheduler.lock();
    try {
      if (!over && !node.client().isTerminated()) {
        long connection = host.providers().nextConnection();
        advised.add(connection, node, mask, sink, name, null);
        return connection;
      }
    } finally {
      scheduler.unlock();
    }
    SinkCalls.release(gate, node.client(), sink, name);
    throw Failure.of(Hresult.MAPI_E_INVALID_OBJECT, "the logon has ended");
  }

  /** Ends a registration; false if there is none of that number. The lock must not be held. */
  boolean unadvise(long connection) {
    Cancellation cancellation;
    scheduler.lock();
    try {
      @Nullable Registration registration = advised.remove(connection);
      if (registration == null) {
        return false;
      }
      cancellation = engine().cancel(registration);
    } finally {
      scheduler.unlock();
    }
    engine().complete(cancellation);
    return true;
  }

  /** What is to be told of a session that has ended; the lock is held. */
  List<Delivery> ofEnd() {
    List<Delivery> deliveries = new ArrayList<>(0);
    advised.deliveries(
        registration -> (registration.mask() & EventMask.EXTENDED.value()) != 0,
        gate.settings().get(ExtendedPayload.class).notification(),
        deliveries);
    return deliveries;
  }

  /**
   * Tells the sinks now, on this thread, that the last session of their process has ended; the lock
   * must not be held.
   */
  void tellNow() {
    LogoffSignal signal = gate.settings().get(LogoffSignal.class);
    if (signal != LogoffSignal.BOTH && signal != LogoffSignal.EXTENDED) {
      return;
    }
    List<Delivery> deliveries = new ArrayList<>(0);
    scheduler.locked(() -> deliveries.addAll(ofEnd()));
    deliveries.forEach(engine()::ask);
  }

  /** Ends all registrations, and there can be no more; the lock must not be held. */
  void end() {
    List<Cancellation> cancelled = new ArrayList<>(0);
    scheduler.locked(
        () -> {
          over = true;
          for (Registration registration : advised.removeAll()) {
            cancelled.add(engine().cancel(registration));
          }
        });
    cancelled.forEach(engine()::complete);
  }

  /** The process was killed; the lock is held. */
  void abandon() {
    over = true;
    advised.removeAll();
  }
}
