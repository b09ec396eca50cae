package org.mapiemulator.internal.provider;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MsgStore;

/**
 * The provider logons of one session core in one process. The state is
 * guarded by the scheduler's lock; providers are called without it.
 */
final class StoreLogons {

  private final ProcessProviders host;
  private final Providers providers;
  private final Scheduler scheduler;
  private final Profile profile;
  private final ClientProcess process;
  private final RunningProviders running;
  private final List<OpenLogon> logons = new ArrayList<>(1);
  private final Map<OpenLogon, Thread> ending = new LinkedHashMap<>(0);
  private final List<Seat> kept = new ArrayList<>(0);
  private final List<Thread> pending = new ArrayList<>(0);
  private long ended;

  StoreLogons(ProcessProviders host) {
    this.host = host;
    this.providers = host.providers();
    this.scheduler = providers.gate().scheduler();
    this.profile = host.profile();
    this.process = host.process();
    this.running = host.running();
  }

  ProcessProviders host() {
    return host;
  }

  Providers providers() {
    return providers;
  }

  Profile profile() {
    return profile;
  }

  ClientProcess process() {
    return process;
  }

  // Logons.

  /** A provider is about to open a store. */
  void begin() {
    scheduler.locked(() -> pending.add(Thread.currentThread()));
  }

  /** What a provider was asked for is kept, or it came to nothing. */
  void settle() {
    scheduler.locked(
        () -> {
          pending.remove(Thread.currentThread());
          scheduler.changed();
        });
  }

  /**
   * Waits for the logon of a store that a provider calls open already: the thread that opened it
   * may be on its way back. A thread that comes from a logon itself does not wait. The lock must be
   * held once.
   */
  void await(MsgStore store) {
    if (find(store) == null && !pending.contains(Thread.currentThread())) {
      scheduler.await(
          process.life(),
          "the logon that another thread makes",
          () -> find(store) != null || pending.isEmpty(),
          OptionalLong.empty());
    }
  }

  /** Takes a seat at a new logon; the lock is held. */
  void keep(OpenLogon fresh) {
    fresh.sit();
    logons.add(fresh);
    process.life().stateHolders().add(fresh.name(), fresh.logon());
    process.life().stateHolders().add(fresh.name(), fresh.store());
    settle();
  }

  /** Takes a seat at the logon of a store; null if there is none. The lock is held. */
  @Nullable OpenLogon sit(MsgStore store) {
    @Nullable OpenLogon logon = find(store);
    if (logon != null) {
      logon.sit();
    }
    return logon;
  }

  /** The logon of a store that is open, null if there is none; the lock is held. */
  @Nullable OpenLogon find(MsgStore store) {
    return logons.stream().filter(logon -> logon.store() == store).findFirst().orElse(null);
  }

  /** Gives one seat at a logon back; the last one ends it. The lock must not be held. */
  void standUp(OpenLogon logon) {
    scheduler.lock();
    try {
      if (!logon.standUp()) {
        return;
      }
      logons.remove(logon);
      ending.put(logon, Thread.currentThread());
    } finally {
      scheduler.unlock();
    }
    try {
      end(logon);
    } finally {
      scheduler.locked(
          () -> {
            ending.remove(logon);
            process.life().stateHolders().remove(logon.logon());
            process.life().stateHolders().remove(logon.store());
            ended++;
            scheduler.changed();
          });
    }
  }

  /** How many logons have ended so far. */
  long ended() {
    scheduler.lock();
    try {
      return ended;
    } finally {
      scheduler.unlock();
    }
  }

  /** Whether a store is being closed, which its provider does not know yet; the lock is held. */
  boolean isEnding(MsgStore store) {
    return ending.keySet().stream().anyMatch(logon -> logon.store() == store);
  }

  /** Waits until a store is closed; the lock must not be held. */
  void awaitEnd(MsgStore store) {
    scheduler.lock();
    try {
      if (ending.containsValue(Thread.currentThread())) {
        throw new MapiFailure(
            Hresult.MAPI_E_FAILONEPROVIDER,
            "the store is being closed, and this call comes from the end of one (A-81)");
      }
      scheduler.await(
          process.life(),
          "IMSLogon::Logoff on another thread",
          () -> !isEnding(store),
          OptionalLong.empty());
    } finally {
      scheduler.unlock();
    }
  }

  /** Ends a logon; the lock must not be held. */
  void end(OpenLogon logon) {
    RunningProvider provider = logon.provider();
    host.spooling().storeClosing(logon.support());
    host.beforeLogoff(logon.support());
    running.end(provider, logon.name(), "IMSLogon::Logoff", 0, () -> logon.logon().logoff(0));
    running.release(logon.name(), () -> logon.logon().release());
    logon.support().end();
    profile.stores().dropTemporary(logon.entry());
    leave(provider);
  }

  /** Whether a store is open in this process; the lock is held. */
  boolean isOpen(StoreEntry entry) {
    return logons.stream().anyMatch(logon -> logon.entry() == entry);
  }

  /** The store of a support object; null if it has none. The lock must not be held. */
  @Nullable MsgStore storeOf(SupportObject support) {
    scheduler.lock();
    try {
      return logons.stream()
          .filter(logon -> logon.support() == support)
          .findFirst()
          .<@Nullable MsgStore>map(OpenLogon::store)
          .orElse(null);
    } finally {
      scheduler.unlock();
    }
  }

  /** The logons, the oldest first; the lock is held. */
  List<OpenLogon> all() {
    return List.copyOf(logons);
  }

  // Stores that are open from MAPILogonEx on.

  /** Keeps a store open until the last session of the process ends; the lock is held. */
  void keepOpen(OpenLogon fresh) {
    keep(fresh);
    kept.add(new Seat(fresh));
  }

  /** Whether a store is kept open; the lock must not be held. */
  boolean isKept(StoreEntry entry) {
    scheduler.lock();
    try {
      return kept.stream().anyMatch(seat -> seat.logon().entry() == entry);
    } finally {
      scheduler.unlock();
    }
  }

  /**
   * The last session of the process ends: all that is open is closed, the newest logon first
   * . The lock must not be held.
   *
   * @param seats what the session has
   * @param standUp gives one of them back
   */
  void end(List<Seat> seats, Consumer<Seat> standUp) {
    List<Seat> all = new ArrayList<>(seats);
    scheduler.locked(
        () -> {
          all.addAll(kept);
          kept.clear();
        });
    all.sort(comparingLong((Seat seat) -> seat.logon().support().order()).reversed());
    for (Seat seat : all) {
      if (seats.contains(seat)) {
        standUp.accept(seat);
      } else {
        OpenLogon logon = seat.logon();
        quietly(logon.name(), "IUnknown::Release", () -> logon.store().release());
        standUp(logon);
      }
    }
  }

  /** The process was killed: nothing of it is called any more; the lock is held. */
  void terminated() {
    for (OpenLogon logon : logons) {
      logon.support().abandon();
      profile.stores().dropTemporary(logon.entry());
    }
    logons.clear();
    kept.clear();
    pending.clear();
    ending.clear();
  }

  // Calls of providers.

  void quietly(String object, String method, Runnable body) {
    running.quietly(object, method, body);
  }

  RunningProvider use(Call call, ProviderFactory factory) {
    return running.use(call, ProviderKind.STORE, factory);
  }

  void leave(RunningProvider provider) {
    running.leave(provider);
  }
}
