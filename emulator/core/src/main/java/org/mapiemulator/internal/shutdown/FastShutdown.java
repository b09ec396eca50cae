package org.mapiemulator.internal.shutdown;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ShutdownFacts;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.ProcessShutdown;
import org.mapiemulator.internal.session.SessionRegistry;
import org.mapiemulator.internal.shutdown.ShutdownRound.Answer;
import org.mapiemulator.internal.shutdown.ShutdownStandings.Asked;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.AfterFastShutdown;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.NotifyUnderPolicy2;
import org.mapiemulator.settings.PolicyRegistryRead;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.ShutdownGrace;

/**
 * Fast shutdown of a process with all of its sessions (1.12, A-37 to ).
 *
 * <p>What the providers answer decides nothing before the lock is taken again: whoever marks the
 * process as shut down first has shut it down, and everybody else finds it over.
 */
final class FastShutdown implements ProcessShutdown {

  private static final int OPT_IN = 1;
  private static final int OFF = 2;

  private final Gate gate;
  private final Scheduler scheduler;
  private final SessionRegistry registry;

  private final ShutdownStandings standings;

  FastShutdown(Gate gate, SessionRegistry registry) {
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.registry = registry;
    this.standings = new ShutdownStandings(scheduler);
  }

  // The three calls.

  @Override
  public void query(Call call, ClientSession asked) {
    ClientProcess process = asked.process();
    refuseInside(process);
    @Nullable Site place = call.place();
    boolean allowed = underWay(call, process, round -> evaluate(call, round));
    scheduler.locked(
        () -> standings.answered(process, new Asked(allowed, place, connected(process))));
    if (!allowed) {
      throw refusal();
    }
  }

  @Override
  public void announce(Call call, ClientSession asked) {
    ClientProcess process = asked.process();
    if (standings.isInside(process)) {
      return;
    }
    @Nullable Asked before = standings.asked(process);
    if (before != null && !before.allowed()) {
      call.report(ShutdownFacts.notifiedAfterRefusal(before.place()));
    }
    if (policy(call) == OFF && call.setting(NotifyUnderPolicy2.class) == NotifyUnderPolicy2.OFF) {
      return;
    }
    underWay(
        call,
        process,
        round -> {
          round.go(ShutdownStep.NOTIFY);
          return true;
        });
  }

  @Override
  public void perform(Call call, ClientSession asked) {
    ClientProcess process = asked.process();
    requireLiving(call, asked);
    refuseInside(process);
    @Nullable Asked before = standings.asked(process);
    if (before == null) {
      call.report(ShutdownFacts.notQueried());
    } else if (!before.allowed()) {
      call.report(ShutdownFacts.refusalIgnored(before.place()));
    }
    boolean done =
        underWay(
            call,
            process,
            round -> {
              if (!evaluate(call, round)) {
                return false;
              }
              accept(call, asked);
              round.go(ShutdownStep.DO);
              return true;
            });
    if (!done) {
      throw refusal();
    }
  }

  /** A provider calls back from inside a shutdown call: it would be asked without end. */
  private void refuseInside(ClientProcess process) {
    if (standings.isInside(process)) {
      throw refusal();
    }
  }

  private static MapiFailure refusal() {
    return new MapiFailure(Hresult.MAPI_E_NO_SUPPORT, "fast shutdown is refused");
  }

  /** Whether the policy and the providers allow it. */
  private static boolean evaluate(Call call, ShutdownRound round) {
    int policy = policy(call);
    if (policy > OFF) {
      call.report(ShutdownFacts.unknownPolicy(policy));
    }
    if (policy == OFF) {
      return false;
    }
    Set<Answer> answers = round.go(ShutdownStep.QUERY);
    return !answers.contains(Answer.REFUSED)
        && !(policy == OPT_IN && answers.contains(Answer.WITHOUT));
  }

  /** The policy that counts: what is written in the registry, if the version reads it. */
  private static int policy(Call call) {
    OptionalInt written =
        call.setting(PolicyRegistryRead.class) == PolicyRegistryRead.ON
            ? call.setting(RegistryPolicy.class).value()
            : OptionalInt.empty();
    return written.orElse(call.setting(FastShutdownPolicy.class).value().orElse(0));
  }

  // The end of the process's use of MAPI.

  /** Whoever comes second, or whose session has ended meanwhile, changes nothing. */
  private static void requireLiving(Call call, ClientSession asked) {
    ClientLife life = call.client();
    if (life.isTerminated()) {
      throw life.gone();
    }
    @Nullable End over = life.shutDown();
    @Nullable End end = over == null ? asked.node().end() : over;
    if (end != null) {
      throw call.gate().dead(asked.node(), end);
    }
    if (life.initCount() == 0) {
      throw new MapiFailure(Hresult.MAPI_E_NOT_INITIALIZED, "the process uninitialized meanwhile");
    }
  }

  /** The process is over; its client sessions stay in their cores until it exits. */
  private void accept(Call call, ClientSession asked) {
    ClientProcess process = asked.process();
    End how = new End(End.Kind.SHUT_DOWN, call.place());
    boolean refuses = call.setting(AfterFastShutdown.class) == AfterFastShutdown.FAIL;
    List<Runnable> left = new ArrayList<>();
    scheduler.lock();
    try {
      requireLiving(call, asked);
      gate.event(process.life(), "", "is shut down fast");
      process.life().shutDown(how, refuses);
      for (ClientSession session : connected(process)) {
        left.add(session.providers().spooling().terminated());
        if (refuses) {
          session.advised().removeAll();
          session.shutDown(how);
        }
      }
      if (refuses) {
        process.stopNotifying();
      }
    } finally {
      scheduler.unlock();
    }
    left.forEach(Runnable::run);
  }

  private List<ClientSession> connected(ClientProcess process) {
    return registry.of(process).stream().filter(session -> session.state().isConnected()).toList();
  }

  // The grace time.

  /** What a shutdown call does with the providers. */
  private interface Way {
    boolean go(ShutdownRound round);
  }

  /** A provider that does not come back costs the process its life once the grace is over. */
  private boolean underWay(Call call, ClientProcess process, Way way) {
    ShutdownRound round = new ShutdownRound(call, process, registry);
    @Nullable Site place = call.place();
    Runnable tooLong = () -> takeAway(process, round, place);
    scheduler.lock();
    try {
      standings.enter(process);
      scheduler.task(scheduler.after(call.setting(ShutdownGrace.class).duration()), tooLong);
    } finally {
      scheduler.unlock();
    }
    try {
      return way.go(round);
    } finally {
      scheduler.locked(
          () -> {
            scheduler.cancel(tooLong);
            standings.leave(process);
          });
    }
  }

  private void takeAway(ClientProcess process, ShutdownRound round, @Nullable Site place) {
    @Nullable String asking = round.asking();
    if (asking == null || process.life().isTerminated()) {
      return;
    }
    standings.takenAway(process);
    String grace = gate.settings().get(ShutdownGrace.class).duration().toMillis() + " ms";
    gate.report(ShutdownFacts.hung(asking, grace, place), process.life());
    gate.event(process.life(), "", "is taken away: a provider does not come back");
    process.terminate();
  }

  // The ends of processes.

  /** Its sessions have ended in the ordinary way; the lock is held. */
  void forget(ClientProcess process) {
    standings.forget(process);
  }

  /** The process is gone: without a Logoff, although it was refused? The lock is held. */
  void exited(ClientProcess process) {
    @Nullable Asked ignored = standings.exited(process);
    if (ignored != null) {
      ignored.sessions().stream()
          .filter(session -> session.state().isConnected())
          .findFirst()
          .ifPresent(
              session ->
                  gate.report(
                      ShutdownFacts.exitAfterRefusal(session.node(), ignored.place()),
                      process.life()));
    }
  }
}
