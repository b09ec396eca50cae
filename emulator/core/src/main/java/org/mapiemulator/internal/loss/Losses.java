package org.mapiemulator.internal.loss;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.StateHolders.StateHolder;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.object.WorkingCopies;
import org.mapiemulator.internal.object.WorkingCopy;
import org.mapiemulator.internal.store.LostChanges;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.HeldState;
import org.mapiemulator.loss.Incident;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.loss.LostValue;

/** What was lost in a subsystem so far. */
public final class Losses {

  private final Gate gate;
  private final Mailboxes mailboxes;
  private final List<Loss> all = new ArrayList<>(0);
  private int incidents;

  public Losses(Gate gate, Mailboxes mailboxes) {
    this.gate = gate;
    this.mailboxes = mailboxes;
  }

  /** Everything so far. */
  public synchronized LossReport report() {
    return new LossReport(all);
  }

  /** A process was killed. What it had is lost; no lock may be held. */
  public void killed(ClientLife process) {
    List<CopyLosses> copies = new ArrayList<>(copies(WorkingCopies.of(process)));
    process.guests().forEach(guest -> copies.addAll(copies(WorkingCopies.lostWithHost(guest))));
    List<Told> states = states(process);
    List<LostChanges> changes = new ArrayList<>();
    for (Mailbox mailbox : mailboxes.all()) {
      changes.add(mailbox.lose(process));
    }
    add(process.name(), copies, states, changes);
  }

  /** A process gives back what its code has open, saved or not. No lock may be held. */
  public void givenBack(ClientLife process) {
    add(process.name(), copies(WorkingCopies.of(process)), List.of(), List.of());
  }

  /**
   * The power was cut, and all these processes are gone. No lock may be held.
   *
   * @return what was lost by it
   */
  public LossReport powerCut(List<ClientLife> processes) {
    List<CopyLosses> copies = new ArrayList<>();
    List<Told> states = new ArrayList<>();
    for (ClientLife process : processes) {
      copies.addAll(copies(WorkingCopies.of(process)));
      states.addAll(states(process));
    }
    List<LostChanges> changes = new ArrayList<>();
    for (Mailbox mailbox : mailboxes.all()) {
      changes.add(mailbox.cut(List.copyOf(processes)));
    }
    return add("", copies, states, changes);
  }

  private LossReport add(
      String client, List<CopyLosses> copies, List<Told> states, List<LostChanges> changes) {
    synchronized (this) {
      Incident incident =
          new Incident(incidents + 1, client, Duration.ofNanos(gate.scheduler().nowNanos()));
      List<Loss> some = new ArrayList<>();
      copies.forEach(copy -> some.add(copy.loss(incident)));
      changes.forEach(each -> some.addAll(CacheLosses.of(incident, each)));
      states.forEach(each -> some.add(each.loss(incident)));
      some.sort(order());
      if (!some.isEmpty()) {
        incidents++;
        all.addAll(some);
      }
      return new LossReport(some);
    }
  }

  private static Comparator<Loss> order() {
    return comparing(Loss::mailbox)
        .thenComparing(Loss::folder)
        .thenComparing(Loss::subject)
        .thenComparing(Loss::kind)
        .thenComparing(Loss::client);
  }

  private List<CopyLosses> copies(List<WorkingCopy> open) {
    return open.stream().map(copy -> new CopyLosses(copy, mailboxes)).toList();
  }

  // What providers keep by themselves.

  private record Told(String client, String object, HeldState state) {

    Loss loss(Incident incident) {
      return new Loss(
          incident,
          LossKind.PROVIDER_STATE,
          HeldIn.PROVIDER_STATE,
          client,
          "",
          "",
          state.name(),
          object,
          Optional.empty(),
          List.of(new LostValue(state.name(), state.value(), LostValue.NOTHING)),
          List.of(),
          List.of(state.savedBy()));
    }
  }

  /** Asks those that tell; their code is the user's, and may do anything. */
  private List<Told> states(ClientLife process) {
    List<Told> told = new ArrayList<>();
    process.stateHolders().all().forEach(each -> ask(process, each, told));
    return told;
  }

  private void ask(ClientLife process, StateHolder asked, List<Told> told) {
    ProviderCalls.quietly(
        gate,
        process.process(),
        asked.name(),
        "HoldsState.unwritten",
        () -> {
          @Nullable List<HeldState> states = given(asked.holder()::unwritten);
          if (states == null) {
            gate.report(
                ObjectFacts.providerGave(
                    "HoldsState.unwritten", process.process(), asked.name(), "null"),
                process);
            return;
          }
          List<Told> some = new ArrayList<>();
          for (HeldState state : states) {
            some.add(
                new Told(
                    process.name(),
                    asked.name(),
                    Objects.requireNonNull(state, "unwritten() gave null in its list")));
          }
          told.addAll(some);
        });
  }

  /** The user's code may not be checked for null. */
  private static @Nullable List<HeldState> given(Supplier<@Nullable List<HeldState>> asked) {
    return asked.get();
  }
}
