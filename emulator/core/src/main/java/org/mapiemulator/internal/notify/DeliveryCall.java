package org.mapiemulator.internal.notify;

import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;

/** Makes the OnNotify call of a delivery, and the Release that had to wait for its end. */
final class DeliveryCall {

  private final Gate gate;
  private final Scheduler scheduler;
  private final ClientLife client;

  DeliveryCall(Gate gate, ClientLife client) {
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.client = client;
  }

  /** Makes the call on the calling thread; the lock must not be held. */
  void make(Delivery delivery) {
    Registration registration = delivery.registration();
    if (begin(delivery)) {
      SinkCalls.onNotify(
          gate,
          client,
          registration.sink(),
          registration.sinkName(),
          registration.advised(),
          delivery.notifications());
    }
    endAndRelease(delivery);
  }

  /** Asks a synchronous sink, on the calling thread; the lock must not be held. */
  int ask(Delivery delivery) {
    Registration registration = delivery.registration();
    int answer = 0;
    if (begin(delivery)) {
      answer =
          SinkCalls.ask(
              gate,
              client,
              registration.sink(),
              registration.sinkName(),
              registration.advised(),
              delivery.notifications());
    }
    endAndRelease(delivery);
    return answer;
  }

  private void endAndRelease(Delivery delivery) {
    Registration registration = delivery.registration();
    if (end(delivery)) {
      SinkCalls.release(gate, client, registration.sink(), registration.sinkName());
    }
  }

  private boolean begin(Delivery delivery) {
    scheduler.lock();
    try {
      Registration registration = delivery.registration();
      if (client.isTerminated() || (registration.isCancelled() && !delivery.isLate())) {
        delivery.done();
        return false;
      }
      registration.begin();
      return true;
    } finally {
      scheduler.unlock();
    }
  }

  /** Whether the sink is to be released now. */
  private boolean end(Delivery delivery) {
    scheduler.lock();
    try {
      if (delivery.isDone()) {
        return false;
      }
      Registration registration = delivery.registration();
      boolean release = registration.end();
      return delivery.isLate() ? registration.endLate() || release : release;
    } finally {
      scheduler.unlock();
    }
  }
}
