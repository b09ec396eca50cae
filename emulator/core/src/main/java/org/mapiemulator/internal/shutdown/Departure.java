package org.mapiemulator.internal.shutdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.provider.Outbox.Outgoing;
import org.mapiemulator.internal.provider.ProviderNews;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.CriticalPayload;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.ExtendedPayload;
import org.mapiemulator.settings.LogoffSignal;
import org.mapiemulator.settings.Settings;

/** What the other clients of a core are told when one of them leaves. */
final class Departure {

  private final Settings settings;
  private final ClientSession leaving;

  Departure(ClientSession leaving) {
    this.settings = leaving.process().gate().settings();
    this.leaving = leaving;
  }

  /** One delivery, and the engine of the client that makes it. */
  private record Addressed(NotificationEngine engine, Delivery delivery) {

    Addressed(ClientSession to, Delivery delivery) {
      this(to.process().engine(), delivery);
    }

    ClientLife client() {
      return delivery.registration().source().client();
    }
  }

  /** "Please log off", to every session registration of the others; the lock is held. */
  List<Runnable> critical(@Nullable Call call, List<ClientSession> others) {
    LogoffSignal signal = settings.get(LogoffSignal.class);
    if (signal != LogoffSignal.BOTH && signal != LogoffSignal.CRITICAL) {
      return List.of();
    }
    List<Addressed> told = new ArrayList<>();
    for (ClientSession other : others) {
      List<Delivery> deliveries = new ArrayList<>(1);
      other
          .advised()
          .deliveries(
              registration -> true, settings.get(CriticalPayload.class).notification(), deliveries);
      deliveries.forEach(delivery -> told.add(new Addressed(other, delivery)));
    }
    return queue(call, told, "fnevCriticalError");
  }

  /** "A client is gone", to the registrations of the others that asked for it; the lock is held. */
  List<Runnable> extended(@Nullable Call call, List<ClientSession> others) {
    LogoffSignal signal = settings.get(LogoffSignal.class);
    if (signal != LogoffSignal.BOTH && signal != LogoffSignal.EXTENDED) {
      return List.of();
    }
    List<Addressed> told = new ArrayList<>();
    for (ClientSession other : others) {
      List<Delivery> deliveries = new ArrayList<>(1);
      other
          .advised()
          .deliveries(
              registration -> (registration.mask() & EventMask.EXTENDED.value()) != 0,
              settings.get(ExtendedPayload.class).notification(),
              deliveries);
      deliveries.forEach(delivery -> told.add(new Addressed(other, delivery)));
    }
    for (ProviderNews news : leaving.core().stores().ofSessionEnd()) {
      told.add(new Addressed(news.engine(), news.delivery()));
    }
    return queue(call, told, "fnevExtended");
  }

  /**
   * Queues deliveries for the time after the call; with EARLY for now.
   *
   * @return what is to be done once the lock is free
   */
  private List<Runnable> queue(@Nullable Call call, List<Addressed> told, String event) {
    List<Runnable> now = new ArrayList<>(0);
    List<Outgoing> later = new ArrayList<>(told.size());
    boolean early = call != null && settings.get(DeliveryTiming.class) == DeliveryTiming.EARLY;
    for (Addressed addressed : told) {
      Delivery delivery = addressed.delivery;
      NotificationEngine engine = addressed.engine;
      leaving
          .process()
          .gate()
          .event(
              addressed.client(),
              delivery.registration().sinkName(),
              event + " queued (" + leaving.node() + ")");
      if (early) {
        now.add(() -> engine.publish(delivery));
      } else {
        later.add(new Outgoing(engine, delivery));
      }
    }
    leaving.stores().outbox().add(call, later);
    if (early && call != null) {
      for (Addressed addressed : told) {
        now.add(() -> addressed.engine.awaitEarly(addressed.delivery, call.client()));
      }
    }
    return now;
  }
}
