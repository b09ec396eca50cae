package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.MsgStore;

/**
 * The provider logons of one session core in one process. The state is
 * guarded by the scheduler's lock; providers are called without it.
 */
final class StoreLogons {

  private final Providers providers;
  private final Scheduler scheduler;
  private final Profile profile;
  private final ClientProcess process;
  private final RunningProviders running;
  private final List<OpenLogon> logons = new ArrayList<>(1);
  private final List<OpenLogon> ending = new ArrayList<>(0);
  private int pending;
  private long ended;
  private final List<SessionStores> sessions = new CopyOnWriteArrayList<>();

  StoreLogons(
      Providers providers, Profile profile, ClientProcess process, RunningProviders running) {
    this.providers = providers;
    this.scheduler = providers.gate().scheduler();
    this.profile = profile;
    this.process = process;
    this.running = running;
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

  /** The client sessions that share these logons. */
  List<SessionStores> sessions() {
    return sessions;
  }

  // Logons.

  /** A provider is about to open a store. */
  void begin() {
    scheduler.locked(() -> pending++);
  }

  /** What a provider was asked for is kept, or it came to nothing. */
  void settle() {
    scheduler.locked(
        () -> {
          pending--;
          scheduler.changed();
        });
  }

  /**
   * Waits for the logon of a store that a provider calls open already: the thread that opened it
   * may be on its way back. The lock must be held once.
   */
  void await(MsgStore store) {
    if (find(store) == null && pending > 0) {
      scheduler.await(
          process.life(),
          "the logon that another thread makes",
          () -> find(store) != null || pending == 0,
          OptionalLong.empty());
    }
  }

  /** Takes a seat at a new logon; the lock is held. */
  void keep(OpenLogon fresh) {
    fresh.sit();
    logons.add(fresh);
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

  private @Nullable OpenLogon find(MsgStore store) {
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
      ending.add(logon);
    } finally {
      scheduler.unlock();
    }
    try {
      end(logon);
    } finally {
      scheduler.locked(
          () -> {
            ending.remove(logon);
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
    return ending.stream().anyMatch(logon -> logon.store() == store);
  }

  /** Waits until a store is closed; the lock must not be held. */
  void awaitEnd(MsgStore store) {
    scheduler.lock();
    try {
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
    running.end(logon.name(), "IMSLogon::Logoff", () -> logon.logon().logoff(0));
    running.release(logon.name(), () -> logon.logon().release());
    logon.support().end();
    profile.stores().dropTemporary(logon.entry());
    leave(logon.provider());
  }

  /** The process was killed: nothing of it is called any more; the lock is held. */
  void terminated() {
    for (OpenLogon logon : logons) {
      logon.support().abandon();
      profile.stores().dropTemporary(logon.entry());
    }
    logons.clear();
  }

  // Calls of providers.

  <T extends @Nullable Object> Outcome<T> outward(
      String object, String method, Callable<T> body, @Nullable Object... arguments) {
    return running.outward(object, method, body, arguments);
  }

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
