package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * The provider objects of one session core in one process, of every kind, and how they are called.
 * The state is guarded by the scheduler's lock; providers are called without it.
 */
public final class RunningProviders {

  private final Gate gate;
  private final Scheduler scheduler;
  private final ClientProcess process;
  private final Map<ProviderFactory, RunningProvider> running = new LinkedHashMap<>(2);
  private final Map<RunningProvider, Thread> starting = new HashMap<>(1);

  RunningProviders(Gate gate, ClientProcess process) {
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.process = process;
  }

  /**
   * The provider of a factory, started if need be; {@link #leave} gives it back.
   *
   * @param call the client's call that needs it; null where MAPI acts by itself
   */
  public RunningProvider use(@Nullable Call call, ProviderKind kind, ProviderFactory factory) {
    RunningProvider fresh;
    scheduler.lock();
    try {
      @Nullable RunningProvider known = running.get(factory);
      while (known != null) {
        if (known.isStarted()) {
          known.use();
          return known;
        }
        requireNotStarting();
        RunningProvider other = known;
        scheduler.await(
            process.life(),
            "the start of " + other + " on another thread",
            () -> other.isStarted() || running.get(factory) != other,
            OptionalLong.empty());
        known = running.get(factory);
      }
      String word = factory.isBuiltIn() ? kind.name().toLowerCase(Locale.ROOT) : "provider";
      fresh = new RunningProvider(kind, factory, gate.names().next(word));
      running.put(factory, fresh);
      starting.put(fresh, Thread.currentThread());
    } finally {
      scheduler.unlock();
    }
    start(call, fresh);
    return fresh;
  }

  /** A provider that is just being started waits for none: it might wait for itself. */
  private void requireNotStarting() {
    if (starting.containsValue(Thread.currentThread())) {
      throw new MapiFailure(
          Hresult.MAPI_E_FAILONEPROVIDER,
          "the provider is being started, and this call comes from the start of one (A-81)");
    }
  }

  private void start(@Nullable Call call, RunningProvider fresh) {
    @Nullable MapiUnknown[] made = new MapiUnknown[1];
    String method = fresh.kind().entryPoint();
    Outcome<@Nullable Hresult> outcome =
        called(
            fresh,
            fresh.name(),
            method,
            () -> {
              made[0] = fresh.factory().create(process.functions());
              return RunningProvider.fits(fresh.kind(), made[0]) ? Hresult.S_OK : null;
            });
    @Nullable MapiUnknown object = RunningProvider.fits(fresh.kind(), made[0]) ? made[0] : null;
    scheduler.locked(
        () -> {
          starting.remove(fresh);
          if (object == null) {
            running.remove(fresh.factory(), fresh);
          } else {
            fresh.started(object);
            process.life().stateHolders().add(fresh.name(), object);
          }
          scheduler.changed();
        });
    if (object == null) {
      String gave = made[0] == null ? "null" : "an object that is no " + fresh.kind().comName();
      throw failure(call, fresh, method, outcome.thrown(), gave);
    }
  }

  /**
   * What comes of it that a provider could not do what it should.
   *
   * @param call the client's call; null where MAPI acts by itself
   * @param method what the provider was asked
   * @param thrown what it threw, null if nothing
   * @param gave what it gave instead, for instance "null"
   */
  RuntimeException failure(
      @Nullable Call call,
      RunningProvider provider,
      String method,
      @Nullable Throwable thrown,
      String gave) {
    if (call != null && call.client().isTerminated()) {
      throw call.client().gone();
    }
    if (process.life().isTerminated()) {
      throw process.life().gone();
    }
    if (thrown instanceof MapiException failed) {
      return MapiFailure.of(failed);
    }
    if (thrown instanceof StallError stall) {
      throw stall; // the test has planned that it hangs, and nobody released it
    }
    String who = provider.inWords() + " (" + method + ")";
    if (thrown == null && call != null) {
      return call.providerGave(who, gave);
    }
    if (thrown != null && call != null) {
      return call.providerThrew(who, thrown);
    }
    LifeNode none = process.life().process();
    gate.report(
        thrown == null
            ? ObjectFacts.providerGave("MAPI", none, who, gave)
            : ObjectFacts.providerThrew("MAPI", none, who, thrown),
        process.life());
    return new MapiFailure(Hresult.MAPI_E_CALL_FAILED, who + " could not do what it should");
  }

  /** Those of a kind, in the order in which they were started; the lock is held. */
  public List<RunningProvider> of(ProviderKind kind) {
    return running.values().stream()
        .filter(provider -> provider.kind() == kind && provider.isStarted())
        .toList();
  }

  /**
   * All that have started, in the order in which shutdown calls go to them, with a use of
   * each, so that no other thread ends them meanwhile; {@link #leave} gives it back. The lock is
   * held.
   */
  public List<RunningProvider> hold() {
    List<RunningProvider> held = new ArrayList<>(running.size());
    for (RunningProvider provider : running.values()) {
      if (provider.isStarted()) {
        provider.use();
        held.add(provider);
      }
    }
    held.sort(Comparator.comparing(RunningProvider::kind)); // the sort is stable
    return held;
  }

  /** The process was killed: nothing of it is called any more; the lock is held. */
  void terminated() {
    running.clear();
    starting.clear();
  }

  /** Gives a provider back; the last one to do so ends it. */
  public void leave(RunningProvider provider) {
    scheduler.lock();
    try {
      if (!provider.useNoMore()) {
        return;
      }
      running.remove(provider.factory(), provider);
    } finally {
      scheduler.unlock();
    }
    String method = provider.kind().comName() + "::Shutdown";
    end(provider, provider.name(), method, 0, provider::shutdown);
    release(provider.name(), () -> provider.object().release());
    process.life().stateHolders().remove(provider.object());
  }

  // Calls of providers.

  public <T extends @Nullable Object> Outcome<T> outward(
      String object, String method, Callable<T> body, @Nullable Object... arguments) {
    return gate.outward().callProvider(process.life(), object, method, body, arguments);
  }

  /** As {@link #outward}; what the emulator's own are asked is not worth a line in the trace. */
  public <T extends @Nullable Object> Outcome<T> called(
      RunningProvider provider,
      String object,
      String method,
      Callable<T> body,
      @Nullable Object... arguments) {
    return provider.factory().isBuiltIn()
        ? gate.outward().callProviderQuietly(process.life(), object, method, body)
        : outward(object, method, body, arguments);
  }

  /** As {@link #outward}, with a line in the trace or without. */
  <T extends @Nullable Object> Outcome<T> asked(
      boolean silently,
      String object,
      String method,
      Callable<T> body,
      @Nullable Object... arguments) {
    return silently
        ? gate.outward().callProviderQuietly(process.life(), object, method, body)
        : outward(object, method, body, arguments);
  }

  /** Calls what a provider is ended with; what it answers changes nothing. */
  void end(RunningProvider provider, String object, String method, int flags, Runnable body) {
    if (provider.factory().isBuiltIn()) {
      if (!process.life().isOver()) {
        quietly(object, method, body);
      }
    } else {
      end(object, method, flags, body);
    }
  }

  /** As above, whoever it is. */
  void end(String object, String method, int flags, Runnable body) {
    if (process.life().isOver()) {
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
            flags);
    report(object, method, outcome);
  }

  public void release(String object, Runnable body) {
    if (!process.life().isOver()) {
      quietly(object, "IUnknown::Release", body);
    }
  }

  public void quietly(String object, String method, Runnable body) {
    Outcome<Boolean> outcome =
        gate.outward()
            .callProviderQuietly(
                process.life(),
                object,
                method,
                () -> {
                  body.run();
                  return true;
                });
    report(object, method, outcome);
  }

  /** Reports what a provider must not throw, where no client can be told of it. */
  private void report(String object, String method, Outcome<?> outcome) {
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null) {
      ProviderCalls.quietly(
          gate,
          process.life().process(),
          object,
          method,
          () -> {
            throw unchecked(thrown);
          });
    }
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
