package org.mapiemulator.internal.spooler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.SpoolerStore;
import org.mapiemulator.internal.provider.Spooling.Store;
import org.mapiemulator.internal.spooler.Attempts.Attempt;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.spi.MapiSup;

/**
 * The stores of one spooler: those that clients have open, and its own logons at them. The maps are
 * guarded by the scheduler's lock; stores are called without it, by the thread that works.
 */
final class SpoolerStores {

  private final Spooler spooler;
  private final Scheduler scheduler;
  private final ProcessProviders providers;
  private final Map<MapiSup, Open> open = new LinkedHashMap<>(2);
  private final Map<StoreEntry, SpoolerStore> logons = new LinkedHashMap<>(2);
  private final Map<EntryId, OnlineTransport> sentDeferred = new HashMap<>(0);
  private final Map<EntryId, Waiting> waiting = new HashMap<>(0);
  private final StoreLogoffs logoffs = new StoreLogoffs();
  private volatile @Nullable SpoolerStore sending;
  private volatile @Nullable SpoolerStore receiving;

  SpoolerStores(Spooler spooler, ProcessProviders providers) {
    this.spooler = spooler;
    this.scheduler = spooler.scheduler();
    this.providers = providers;
  }

  /**
   * A store that a client has open.
   *
   * @param submissions how many there had been on the machine when it was opened
   * @param left whether the spooler has left it for good: StoreLogoff was called
   */
  private record Open(Store store, long submissions, boolean left) {

    boolean concernsSpooler() {
      return store.mail() && !left;
    }
  }

  /** A message that is to be sent again. */
  private record Waiting(StoreEntry store, long due) {}

  StoreLogoffs logoffs() {
    return logoffs;
  }

  // The clients' stores.

  void opened(Store store) {
    long count = spooler.all().submissions();
    scheduler.locked(
        () ->
            open.merge(
                store.support(),
                new Open(store, count, false),
                (before, now) -> before.concernsSpooler() ? before : now));
  }

  @Nullable Store find(MapiSup support) {
    scheduler.lock();
    try {
      @Nullable Open found = open.get(support);
      return found == null ? null : found.store();
    } finally {
      scheduler.unlock();
    }
  }

  /** What its release is to do; the lock is held. */
  StoreLogoffFlag closing(MapiSup support) {
    return logoffs.take(support);
  }

  /**
   * Whether the spooler has something to do with a store that is being closed: it has it open, or
   * the client has submitted something since.
   */
  boolean isWorthLeaving(MapiSup support) {
    scheduler.lock();
    try {
      @Nullable Open closing = open.get(support);
      return closing != null
          && closing.concernsSpooler()
          && (logons.containsKey(closing.store().entry())
              || closing.submissions() != spooler.all().submissions());
    } finally {
      scheduler.unlock();
    }
  }

  void closed(MapiSup support) {
    scheduler.locked(
        () -> {
          open.remove(support);
          logoffs.forget(support);
        });
  }

  boolean isWorthStarting() {
    scheduler.lock();
    try {
      return open.values().stream()
          .anyMatch(
              each ->
                  each.store().mail()
                      && !each.store().entry().config().factory().isSilentToSpooler());
    } finally {
      scheduler.unlock();
    }
  }

  // Its own logons.

  /** Logs on to the stores that it does not have yet. */
  void logOn() {
    for (Store store : fresh()) {
      @Nullable SpoolerStore logon = providers.spoolerLogons().store(store);
      if (logon == null) {
        continue;
      }
      boolean kept;
      scheduler.lock();
      try {
        kept = !spooler.isStopping() && logons.putIfAbsent(store.entry(), logon) == null;
      } finally {
        scheduler.unlock();
      }
      if (!kept) {
        logon.leave();
      } else if (hasMail(logon)) {
        spooler.wake();
      }
    }
  }

  private List<Store> fresh() {
    scheduler.lock();
    try {
      return open.values().stream()
          .filter(Open::concernsSpooler)
          .map(Open::store)
          .filter(store -> !logons.containsKey(store.entry()))
          .toList();
    } finally {
      scheduler.unlock();
    }
  }

  private List<SpoolerStore> logons() {
    scheduler.lock();
    try {
      return List.copyOf(logons.values());
    } finally {
      scheduler.unlock();
    }
  }

  private static boolean hasMail(SpoolerStore store) {
    return Boolean.FALSE.equals(
        store
            .call("IMsgStore::GetOutgoingQueue", () -> OutgoingQueue.isEmpty(store.store()), 0)
            .value());
  }

  private @Nullable SpoolerStore logonOf(MapiSup support) {
    @Nullable Store store = find(support);
    scheduler.lock();
    try {
      return store == null ? null : logons.get(store.entry());
    } finally {
      scheduler.unlock();
    }
  }

  /** Gives the spooler's own logon at a client's store back. */
  void leave(MapiSup support) {
    @Nullable Store store = find(support);
    if (store != null) {
      scheduler.locked(
          () ->
              open.computeIfPresent(
                  support, (key, each) -> new Open(each.store(), each.submissions(), true)));
      leave(store.entry());
    }
  }

  private void leave(StoreEntry entry) {
    @Nullable SpoolerStore logon;
    scheduler.lock();
    try {
      logon = logons.remove(entry);
      waiting.values().removeIf(each -> each.store() == entry);
    } finally {
      scheduler.unlock();
    }
    if (logon != null) {
      logon.leave();
    }
  }

  void end() {
    for (SpoolerStore logon : logons()) {
      leave(logon.entry());
    }
    scheduler.locked(open::clear);
  }

  /** The lock is held. */
  Runnable terminated() {
    List<SpoolerStore> left = List.copyOf(logons.values());
    logons.clear();
    open.clear();
    return () -> left.forEach(SpoolerStore::abandon);
  }

  // Sending.

  /** Sends what is due of all stores. */
  void send(boolean everything) {
    for (SpoolerStore store : logons()) {
      send(store, everything);
      leaveIfOrphaned(store);
    }
  }

  void sendOf(MapiSup support, boolean everything) {
    @Nullable SpoolerStore store = logonOf(support);
    if (store != null) {
      send(store, everything);
    }
  }

  private void send(SpoolerStore store, boolean everything) {
    @Nullable List<QueuedMessage> queue =
        store
            .call("IMsgStore::GetOutgoingQueue", () -> OutgoingQueue.read(store.store()), 0)
            .value();
    if (queue == null) {
      return;
    }
    forgetGone(store, queue);
    sending = store;
    try {
      for (QueuedMessage message : queue) {
        if (spooler.isStopping()) {
          return;
        }
        if (isDue(message, everything)) {
          new Sending(spooler, store, message, takeDeferrer(message)).run();
          remember(store, message);
        }
      }
    } finally {
      sending = null;
    }
  }

  private boolean isDue(QueuedMessage message, boolean everything) {
    @Nullable Attempt attempt = spooler.attempts().of(message);
    if (attempt == null) {
      return true;
    }
    if (attempt.due() == Attempts.DEFERRED) {
      scheduler.lock();
      try {
        return sentDeferred.containsKey(message.entryId());
      } finally {
        scheduler.unlock();
      }
    }
    return everything || attempt.due() <= scheduler.nowNanos();
  }

  private @Nullable OnlineTransport takeDeferrer(QueuedMessage message) {
    scheduler.lock();
    try {
      return sentDeferred.remove(message.entryId());
    } finally {
      scheduler.unlock();
    }
  }

  /** What a client has taken back is not waited for. */
  private void forgetGone(SpoolerStore store, List<QueuedMessage> queue) {
    scheduler.lock();
    try {
      if (!waiting.isEmpty()) {
        Set<EntryId> there = new HashSet<>();
        queue.forEach(message -> there.add(message.entryId()));
        waiting
            .entrySet()
            .removeIf(
                each -> each.getValue().store() == store.entry() && !there.contains(each.getKey()));
      }
    } finally {
      scheduler.unlock();
    }
  }

  private void remember(SpoolerStore store, QueuedMessage message) {
    @Nullable Attempt attempt = spooler.attempts().of(message);
    scheduler.locked(
        () -> {
          if (attempt == null) {
            waiting.remove(message.entryId());
          } else {
            waiting.put(message.entryId(), new Waiting(store.entry(), attempt.due()));
          }
        });
  }

  /** The time of the next attempt; the lock is held. */
  long nextAttempt() {
    long next = Long.MAX_VALUE;
    for (Waiting each : waiting.values()) {
      if (each.due() < Attempts.GIVEN_UP) {
        next = Math.min(next, each.due());
      }
    }
    return next;
  }

  /** A store that no client has open any more is kept only while something waits in it. */
  private void leaveIfOrphaned(SpoolerStore store) {
    boolean orphaned;
    scheduler.lock();
    try {
      orphaned = open.values().stream().noneMatch(each -> each.store().entry() == store.entry());
    } finally {
      scheduler.unlock();
    }
    if (orphaned && !hasMail(store)) {
      leave(store.entry());
    }
  }

  // Deferred messages.

  /** Those that wait for their transports to say that they were sent. */
  List<EntryId> deferred() {
    scheduler.lock();
    try {
      List<EntryId> all = new ArrayList<>(0);
      waiting.forEach(
          (message, each) -> {
            if (each.due() == Attempts.DEFERRED) {
              all.add(message);
            }
          });
      return all;
    } finally {
      scheduler.unlock();
    }
  }

  void sentDeferred(EntryId message, OnlineTransport transport) {
    scheduler.locked(() -> sentDeferred.put(message, transport));
  }

  /** A transport is gone: what waits for it is tried again. */
  void deferredAgain() {
    for (EntryId message : deferred()) {
      spooler.attempts().again(message);
      scheduler.locked(
          () ->
              waiting.computeIfPresent(
                  message, (key, each) -> new Waiting(each.store(), scheduler.nowNanos())));
    }
  }

  /** A tightly coupled store has sent a message by itself. */
  void completeMsg(MapiSup from, EntryId message) {
    spooler.attempts().over(message);
    scheduler.locked(() -> waiting.remove(message));
  }

  // Reports.

  /** Reports on a message of one of these stores; it may be with a transport at this moment. */
  void report(Message message, List<Row> recipients) {
    @Nullable SpoolerStore at = sending;
    @Nullable Object wanted = recordKey(message, PropTags.PR_STORE_RECORD_KEY);
    if (at == null || wanted != null) {
      for (SpoolerStore each : logons()) {
        if (wanted != null && wanted.equals(recordKey(each.store(), PropTags.PR_RECORD_KEY))) {
          at = each;
        }
      }
    }
    if (at == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the message is in no store of the spooler's");
    }
    at.report(message, recipients);
  }

  private static @Nullable Object recordKey(MapiProp object, PropTag tag) {
    PropValue key = object.getProps(List.of(tag), 0).value().get(0);
    return key.isError() ? null : key.value();
  }

  @Nullable MsgStore ownStore(MapiSup support) {
    for (SpoolerStore each : logons()) {
      if (each.support() == support) {
        return each.store();
      }
    }
    return null;
  }

  // Receiving.

  /** Lets the transports put what has come into the default store, or the first that there is. */
  void fetch(boolean poll) {
    @Nullable SpoolerStore into = null;
    for (SpoolerStore store : logons()) {
      boolean isDefault = (store.entry().flags() & ResourceFlag.DEFAULT_STORE.value()) != 0;
      if (into == null || isDefault) {
        into = store;
      }
    }
    if (into != null) {
      receiving = into;
      try {
        new Inbound(spooler, into).fetch(poll);
      } finally {
        receiving = null;
      }
    }
  }

  // Activity, as StoreLogoff reports it.

  boolean isIdle(MapiSup support) {
    @Nullable SpoolerStore store = logonOf(support);
    return store == null || !hasMail(store);
  }

  int activity(MapiSup support) {
    @Nullable SpoolerStore store = logonOf(support);
    if (store == null) {
      return 0;
    }
    return (receiving == store ? StoreLogoffFlag.INBOUND.value() : 0)
        | (sending == store ? StoreLogoffFlag.OUTBOUND.value() : 0)
        | (hasMail(store) ? StoreLogoffFlag.OUTBOUND_QUEUE.value() : 0);
  }
}
