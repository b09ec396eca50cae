package org.mapiemulator.internal.provider;

import java.util.HashMap;
import java.util.Map;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.notify.AdviseList;

/**
 * Who subscribes: a support object, or a view of a table that is MAPI's own. Its state is guarded
 * by the scheduler's lock.
 */
final class Subscriber {

  private final ClientProcess process;
  private final LifeNode node;
  private final AdviseList advised = new AdviseList();
  private final Map<Long, Subscription> subscriptions = new HashMap<>(2);
  private boolean closed;

  /**
   * Makes one.
   *
   * @param node what a provider's own sink counts as registered on
   */
  Subscriber(ClientProcess process, LifeNode node) {
    this.process = process;
    this.node = node;
  }

  ClientProcess process() {
    return process;
  }

  LifeNode node() {
    return node;
  }

  AdviseList advised() {
    return advised;
  }

  Map<Long, Subscription> subscriptions() {
    return subscriptions;
  }

  /** Whether there can be no new subscriptions. */
  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
