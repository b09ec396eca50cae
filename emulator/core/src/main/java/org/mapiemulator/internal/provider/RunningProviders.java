package org.mapiemulator.internal.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.time.Scheduler;
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

  RunningProviders(Gate gate, ClientProcess process) {
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.process = process;
  }

  /** The provider of a factory, started if need be; {@link #leave} gives it back. */
  public RunningProvider use(Call call, ProviderKind kind, ProviderFactory factory) {
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
      starting = new RunningProvider(kind, factory, gate.names().next("provider"));
      running.put(factory, starting);
    } finally {
      scheduler.unlock();
    }
    start(call, starting);
    return starting;
  }

  private void start(Call call, RunningProvider starting) {
    @Nullable MapiUnknown[] made = new MapiUnknown[1];
    Outcome<@Nullable Hresult> outcome =
        outward(
            starting.name(),
            starting.kind().entryPoint(),
            () -> {
              made[0] = starting.factory().create();
              return RunningProvider.fits(starting.kind(), made[0]) ? Hresult.S_OK : null;
            });
    @Nullable MapiUnknown object = RunningProvider.fits(starting.kind(), made[0]) ? made[0] : null;
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

  /** Those of a kind, in the order in which they were started; the lock is held. */
  public List<RunningProvider> of(ProviderKind kind) {
    return running.values().stream()
        .filter(provider -> provider.kind() == kind && provider.isStarted())
        .toList();
  }

  /** The process was killed: nothing of it is called any more; the lock is held. */
  void terminated() {
    running.clear();
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
    end(provider.name(), provider.kind().comName() + "::Shutdown", provider::shutdown);
    release(provider.name(), () -> provider.object().release());
  }

  // Calls of providers.

  public <T extends @Nullable Object> Outcome<T> outward(
      String object, String method, Callable<T> body, @Nullable Object... arguments) {
    return gate.outward().callProvider(process.life(), object, method, body, arguments);
  }

  /** Calls what a provider is ended with; what it answers changes nothing. */
  public void end(String object, String method, Runnable body) {
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

  public void release(String object, Runnable body) {
    if (!process.life().isTerminated()) {
      quietly(object, "IUnknown::Release", body);
    }
  }

  public void quietly(String object, String method, Runnable body) {
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
