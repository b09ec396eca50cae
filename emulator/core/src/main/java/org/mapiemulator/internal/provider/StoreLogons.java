package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MsProvider;

/**
 * The provider logons of one session core in one process. The state is
 * guarded by the scheduler's lock; providers are called without it.
 */
final class StoreLogons {

  private final Providers providers;
  private final Gate gate;
  private final Scheduler scheduler;
  private final Profile profile;
  private final ClientProcess process;
  private final Map<ProviderFactory, RunningProvider> running = new HashMap<>(2);
  private final List<OpenLogon> logons = new ArrayList<>(1);
  private final List<OpenLogon> ending = new ArrayList<>(0);
  private int pending;
  private long ended;
  private final List<SessionStores> sessions = new CopyOnWriteArrayList<>();

  StoreLogons(Providers providers, Profile profile, ClientProcess process) {
    this.providers = providers;
    this.gate = providers.gate();
    this.scheduler = gate.scheduler();
    this.profile = profile;
    this.process = process;
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

  // Providers.

  /** The provider of a factory, started if need be; {@link #leave} gives it back. */
  RunningProvider use(Call call, ProviderFactory factory) {
    RunningProvider starting;
    scheduler.lock();
    try {
      @Nullable RunningProvider known = running.get(factory);
      while (known != null) {
        if (known.isStarted()) {
          known.use();
          return known;
        }
        RunningProvider other = known;
        scheduler.await(
            process.life(),
            "the start of " + other + " on another thread",
            () -> other.isStarted() || running.get(factory) != other,
            OptionalLong.empty());
        known = running.get(factory);
      }
      starting = new RunningProvider(factory, gate.names().next("provider"));
      running.put(factory, starting);
    } finally {
      scheduler.unlock();
    }
    start(call, starting);
    return starting;
  }

  private void start(Call call, RunningProvider starting) {
    @Nullable MsProvider[] made = new MsProvider[1];
    Outcome<@Nullable Hresult> outcome =
        outward(
            starting.name(),
            "MSProviderInit",
            () -> {
              made[0] = starting.factory().create();
              return made[0] == null ? null : Hresult.S_OK;
            });
    @Nullable MsProvider object = made[0];
    scheduler.locked(
        () -> {
          if (object == null) {
            running.remove(starting.factory(), starting);
          } else {
            starting.started(object);
          }
          scheduler.changed();
        });
    if (object == null) {
      throw failure(call, starting.name(), outcome.thrown());
    }
  }

  /** What a client's call gives when a provider could not do what it should. */
  static RuntimeException failure(Call call, String provider, @Nullable Throwable thrown) {
    if (call.client().isTerminated()) {
      throw call.client().gone();
    }
    if (thrown == null) {
      return call.providerGave(provider, "null");
    }
    return thrown instanceof MapiException failed
        ? MapiFailure.of(failed)
        : call.providerThrew(provider, thrown);
  }

  /** Gives a provider back; the last one to do so ends it. */
  void leave(RunningProvider provider) {
    scheduler.lock();
    try {
      if (!provider.useNoMore()) {
        return;
      }
      running.remove(provider.factory(), provider);
    } finally {
      scheduler.unlock();
    }
    end(provider.name(), "IMSProvider::Shutdown", () -> provider.object().shutdown(0));
    release(provider.name(), () -> provider.object().release());
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
    end(logon.name(), "IMSLogon::Logoff", () -> logon.logon().logoff(0));
    release(logon.name(), () -> logon.logon().release());
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
    running.clear();
  }

  // Calls of providers.

  <T extends @Nullable Object> Outcome<T> outward(
      String object, String method, Callable<T> body, @Nullable Object... arguments) {
    return gate.outward().callProvider(process.life(), object, method, body, arguments);
  }

  /** Calls what a provider is ended with; what it answers changes nothing. */
  private void end(String object, String method, Runnable body) {
    if (process.life().isTerminated()) {
      return;
    }
    Outcome<Boolean> outcome =
        outward(
            object,
            method,
            () -> {
              body.run();
              return true;
            },
            0);
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null) {
      quietly(
          object,
          method,
          () -> {
            throw unchecked(thrown);
          });
    }
  }

  private void release(String object, Runnable body) {
    if (!process.life().isTerminated()) {
      quietly(object, "IUnknown::Release", body);
    }
  }

  void quietly(String object, String method, Runnable body) {
    ProviderCalls.quietly(gate, process.life().process(), object, method, body);
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException runtime
        ? runtime
        : new MapiException(Hresult.MAPI_E_CALL_FAILED, thrown.toString());
  }
}
