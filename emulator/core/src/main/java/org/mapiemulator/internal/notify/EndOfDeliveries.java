package org.mapiemulator.internal.notify;

import java.util.OptionalLong;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.lint.StallError;

/**
 * What the end of a subsystem shows about the notifications of one client: a sink that does not
 * return, a thread that never pumped. The scheduler's lock is held.
 */
final class EndOfDeliveries {

  private final Gate gate;
  private final ClientLife client;

  EndOfDeliveries(Gate gate, ClientLife client) {
    this.gate = gate;
    this.client = client;
  }

  /** Gives a running OnNotify time to return; one that does not is reported and interrupted. */
  void awaitReturn(Delivery running, Thread thread) {
    String sink = running.registration().sinkName();
    try {
      gate.scheduler()
          .await(
              null,
              "OnNotify of " + sink + " in \"" + client.name() + "\"",
              running::isDone,
              OptionalLong.empty());
    } catch (StallError e) {
      gate.report(Facts.sinkBlocked(sink, running.registration().advised(), thread), client);
      thread.interrupt();
    }
  }

  /** Reports notifications that waited for a thread to process its messages. */
  void reportUnpumped(int waiting, Thread first) {
    gate.report(
        first.isAlive()
            ? Facts.nobodyPumps(waiting, first.getName(), client)
            : Facts.notificationThreadGone(waiting, first.getName(), client),
        client);
  }
}
