package org.mapiemulator.internal.shutdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.gate.ShutdownFacts;
import org.mapiemulator.internal.provider.RunningProvider;
import org.mapiemulator.internal.provider.RunningProviders;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.SessionCore;
import org.mapiemulator.internal.session.SessionRegistry;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.settings.ProviderShutdownInterface;

/**
 * A shutdown call on its way through the providers of a process: session by session, transports,
 * then address books, then stores. Foreign code; no lock is held.
 */
final class ShutdownRound {

  private final Call call;
  private final ClientProcess process;
  private final SessionRegistry registry;
  private volatile @Nullable Asked asking;

  ShutdownRound(Call call, ClientProcess process, SessionRegistry registry) {
    this.call = call;
    this.process = process;
    this.registry = registry;
  }

  /** What a provider did. */
  enum Answer {
    AGREED,
    REFUSED,
    /** It has no shutdown interface. */
    WITHOUT
  }

  /** The providers of one session core; they cannot end while they are held. */
  private record Held(RunningProviders running, List<RunningProvider> providers) {}

  /** A provider that is being called. */
  private record Asked(RunningProvider provider, ShutdownStep step) {}

  /** Which provider is being called, and what; null if none is. */
  @Nullable String asking() {
    @Nullable Asked asked = asking;
    return asked == null ? null : asked.step.method() + " of " + nameOf(asked.provider);
  }

  /** Calls every provider, whatever the others answer. */
  Set<Answer> go(ShutdownStep step) {
    EnumSet<Answer> answers = EnumSet.noneOf(Answer.class);
    List<Held> all = hold();
    try {
      for (Held held : all) {
        for (RunningProvider provider : held.providers) {
          requireLiving();
          asking = new Asked(provider, step);
          answers.add(ask(held.running, provider, step));
        }
      }
      requireLiving();
    } finally {
      asking = null;
      all.forEach(held -> held.providers.forEach(held.running::leave));
    }
    return answers;
  }

  private List<Held> hold() {
    List<Held> all = new ArrayList<>();
    Set<SessionCore> cores = new LinkedHashSet<>();
    Scheduler scheduler = process.gate().scheduler();
    scheduler.lock();
    try {
      List<ClientSession> sessions = registry.of(process);
      sessions.addAll(registry.guestsOf(process)); // their providers run here, too
      for (ClientSession session : sessions) {
        if (session.state().isConnected() && cores.add(session.core())) {
          RunningProviders running = session.providers().running();
          all.add(new Held(running, running.hold()));
        }
      }
    } finally {
      scheduler.unlock();
    }
    return all;
  }

  private void requireLiving() {
    if (process.life().isTerminated()) {
      throw process.life().gone();
    }
  }

  private static String nameOf(RunningProvider provider) {
    return ShutdownFacts.provider(provider.name(), provider.object());
  }

  private Answer ask(RunningProviders running, RunningProvider provider, ShutdownStep step) {
    @Nullable MapiUnknown found = find(running, provider);
    if (found == null) {
      return Answer.WITHOUT;
    }
    Outcome<Hresult> outcome =
        running.called(provider, provider.name(), step.method(), () -> resultOf(found, step));
    running.quietly(provider.name(), "IUnknown::Release", found::release);
    @Nullable Hresult result = resultOf(outcome, step.method(), provider);
    if (result != null && !step.documents(result)) {
      call.report(
          ShutdownFacts.providerResult(step.method(), nameOf(provider), result.toString()),
          outcome.step());
    }
    return result != null && !result.isFailure() ? Answer.AGREED : Answer.REFUSED;
  }

  private static Hresult resultOf(MapiUnknown found, ShutdownStep step) {
    try {
      if (found instanceof MapiProviderShutdown provider) {
        step.of(provider);
      } else {
        step.of((MapiClientShutdown) found);
      }
      return Hresult.S_OK;
    } catch (MapiException failed) {
      return failed.hresult();
    }
  }

  /** The code that a provider's method gave; null if it threw something else, which is reported. */
  private @Nullable Hresult resultOf(Outcome<?> outcome, String method, RunningProvider provider) {
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown == null) {
      return outcome.value() instanceof Hresult result ? result : Hresult.S_OK;
    }
    if (thrown instanceof MapiException failed) {
      return failed.hresult();
    }
    requireLiving();
    if (thrown instanceof StallError stall) {
      throw stall;
    }
    call.report(ShutdownFacts.providerThrew(method, nameOf(provider), thrown), outcome.step());
    return null;
  }

  /** Asks a provider object for its shutdown interface; null if it has none. */
  private @Nullable MapiUnknown find(RunningProviders running, RunningProvider provider) {
    ProviderShutdownInterface kind = call.setting(ProviderShutdownInterface.class);
    if (kind == ProviderShutdownInterface.NONE) {
      return null;
    }
    boolean old = kind == ProviderShutdownInterface.CLIENT;
    Iid wanted = old ? Iid.MAPI_CLIENT_SHUTDOWN : Iid.MAPI_PROVIDER_SHUTDOWN;
    String method = "IUnknown::QueryInterface";
    MapiUnknown object = provider.object();
    Outcome<@Nullable MapiUnknown> outcome =
        running.called(
            provider, provider.name(), method, () -> object.queryInterface(wanted), wanted);
    @Nullable MapiUnknown given = outcome.value();
    if (outcome.thrown() != null) {
      @Nullable Hresult result = resultOf(outcome, method, provider);
      if (result != null && !result.equals(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED)) {
        call.report(
            ShutdownFacts.providerResult(method, nameOf(provider), result.toString()),
            outcome.step());
      }
      return null;
    }
    if (given != null && isWanted(given, old)) {
      return given;
    }
    call.report(
        ShutdownFacts.providerGave(
            nameOf(provider), wanted.name(), given == null ? "null" : "another object"),
        outcome.step());
    if (given != null) {
      running.quietly(provider.name(), "IUnknown::Release", given::release);
    }
    return null;
  }

  private static boolean isWanted(MapiUnknown given, boolean old) {
    return old ? given instanceof MapiClientShutdown : given instanceof MapiProviderShutdown;
  }
}
