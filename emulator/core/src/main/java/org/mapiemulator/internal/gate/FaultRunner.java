package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.fault.CallPlan;
import org.mapiemulator.internal.fault.Effect;
import org.mapiemulator.internal.fault.FaultTable;
import org.mapiemulator.internal.fault.HangPlan;
import org.mapiemulator.internal.fault.Point;
import org.mapiemulator.internal.fault.Side;
import org.mapiemulator.internal.fault.Unfired;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.Result;

/**
 * Lets the planned faults of calls happen, whoever is called; asked only while some are planned.
 */
final class FaultRunner {

  private static final String REFUSED = "was refused by the emulator itself";
  private static final String FAILED = "failed by itself";

  private final Gate gate;
  private final FaultTable table;
  private final Scheduler scheduler;

  FaultRunner(Gate gate, FaultTable table) {
    this.gate = gate;
    this.table = table;
    this.scheduler = gate.scheduler();
  }

  /** Admits a call and lets it do its work, with the faults that are planned for it. */
  <T extends @Nullable Object> T call(Call call, Function<Call, T> body) {
    Occasion at = Occasion.of(call);
    admit(call);
    if (act(at, meet(at, Point.BEFORE))) {
      admit(call); // time has passed, or foreign code has run
    }
    T result;
    try {
      result = body.apply(call);
    } catch (MapiFailure failure) {
      missed(call, Point.AFTER, FAILED);
      throw failure;
    }
    List<CallPlan> after = meet(at, Point.AFTER);
    act(at, after);
    return answered(after, result);
  }

  private void admit(Call call) {
    try {
      gate.admit(call);
    } catch (MapiFailure refusal) {
      missed(call, Point.BEFORE, REFUSED);
      throw refusal;
    }
  }

  /** As {@link #call}, for AddRef and Release, which never fail. */
  int lifetime(Call call, ToIntFunction<Call> body) {
    Occasion at = Occasion.of(call);
    try {
      act(at, meet(at, Point.BEFORE));
    } catch (ClientTerminatedError killed) {
      return 0; // in a killed process they do nothing
    } catch (StallError stall) {
      gate.report(Facts.stalled(call.method().name(), String.valueOf(stall.getMessage())), call);
    }
    int result = body.applyAsInt(call);
    try {
      act(at, meet(at, Point.AFTER));
    } catch (ClientTerminatedError killed) {
      return 0;
    }
    return result;
  }

  /** Calls a provider, with the faults that are planned for that; never throws itself. */
  <T extends @Nullable Object> Outcome<T> provider(
      ClientLife client, String object, String method, Supplier<Outcome<T>> body) {
    Occasion at = new Occasion(Side.PROVIDER_IS_CALLED, client, object, method);
    List<CallPlan> before = meet(at, Point.BEFORE);
    @Nullable Outcome<T> instead = acted(at, before);
    if (instead == null && !before.isEmpty()) {
      CallPlan last = before.get(before.size() - 1);
      instead = insteadOf(last.effect());
    }
    if (instead != null) {
      return instead;
    }
    Outcome<T> outcome = body.get();
    instead = acted(at, meet(at, Point.AFTER));
    return instead == null ? outcome : instead;
  }

  /** Does what is planned; what the caller gets if that is the end of it, null if it goes on. */
  private <T extends @Nullable Object> @Nullable Outcome<T> acted(Occasion at, List<CallPlan> due) {
    try {
      act(at, due);
      return null;
    } catch (MapiFailure planned) {
      String detail = String.valueOf(planned.detail());
      return thrown(new MapiException(planned.hresult(), at.method(), null, detail));
    } catch (ClientTerminatedError | StallError end) {
      return thrown(end);
    }
  }

  /** The answer that a provider is not asked for. */
  private <T extends @Nullable Object> @Nullable Outcome<T> insteadOf(Effect effect) {
    if (effect instanceof Effect.Throw broken) {
      return thrown(broken.thrown());
    }
    return effect.isAnswer() ? new Outcome<>(null, null, gate.journal().nextStep()) : null;
  }

  private <T extends @Nullable Object> Outcome<T> thrown(Throwable thrown) {
    return new Outcome<>(null, thrown, gate.journal().nextStep());
  }

  private List<CallPlan> meet(Occasion at, Point point) {
    return table.meet(at.side(), point, at.method(), at.client().name(), at.object());
  }

  private void missed(Call call, Point point, String why) {
    table.missed(point, call.method().name(), why, call.client().name(), call.node().name());
  }

  /**
   * Does what is planned, in its order.
   *
   * @return whether anything but the call's own code may have run meanwhile
   */
  private boolean act(Occasion at, List<CallPlan> due) {
    for (int i = 0; i < due.size(); i++) {
      try {
        act(at, due.get(i));
      } catch (MapiFailure | ClientTerminatedError | StallError end) {
        CallPlan last = due.get(i);
        due.subList(i + 1, due.size()).forEach(plan -> plan.note(endedBy(last)));
        throw end;
      }
    }
    return !due.isEmpty();
  }

  private static String endedBy(CallPlan last) {
    return "It was met, but the call ended in the fault planned at " + last.placeInWords() + ".";
  }

  private void act(Occasion at, CallPlan plan) {
    Effect effect = plan.effect();
    ClientLife client = at.client();
    if (plan instanceof HangPlan hang) {
      hang(at, hang);
    } else if (effect instanceof Effect.Answer answer) {
      fire(at, plan);
      if (answer.result().isFailure()) {
        throw MapiFailure.planned(answer.result(), plan.placeInWords());
      }
    } else if (effect instanceof Effect.Delay delay) {
      fire(at, plan);
      scheduler.pass(delay.time());
    } else if (effect instanceof Effect.Act act) {
      fire(at, plan);
      plan.acting(() -> run(client, plan, act.action()));
    } else {
      fire(at, plan);
      if (effect instanceof Effect.Kill) {
        client.kill();
      }
    }
    if (client.isTerminated()) {
      throw client.gone();
    }
  }

  private void fire(Occasion at, CallPlan plan) {
    gate.event(at.client(), at.object(), "fault: " + plan.event() + at.suffix());
    plan.fire();
  }

  private void run(ClientLife client, CallPlan plan, Runnable action) {
    Outcome<Integer> outcome =
        gate.outward().call(client, "", "planned action", Executors.callable(action, 0));
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null && !(thrown instanceof ClientTerminatedError)) {
      // The action is the test's own, whichever client it ran in.
      gate.findings()
          .addOfTest(Facts.plannedActionThrew(plan.toString(), thrown, plan.place()), null);
    }
  }

  private void hang(Occasion at, HangPlan plan) {
    ClientLife client = at.client();
    scheduler.lock();
    try {
      if (plan.isReleased()) {
        plan.note("It was released before the call came.");
        return;
      }
      fire(at, plan);
      scheduler.await(
          client,
          "release of the hang of " + at.method() + " planned at " + plan.placeInWords(),
          () -> plan.isReleased() || table.isClosed() || client.isHostGone(),
          OptionalLong.empty());
      if (client.isHostGone() && !plan.isReleased()) {
        return; // the gate ends the call
      }
      if (!plan.isReleased()) {
        throw ClientTerminatedError.finished(client.name());
      }
      gate.event(client, at.object(), "fault: the call goes on" + at.suffix());
    } finally {
      scheduler.unlock();
    }
  }

  /** The result with the status that is planned, if one is. */
  @SuppressWarnings("unchecked") // another status makes no other type
  private static <T extends @Nullable Object> T answered(List<CallPlan> plans, T result) {
    for (CallPlan plan : plans) {
      if (plan.effect() instanceof Effect.Answer answer) {
        Hresult status = answer.result();
        return result instanceof Result<?> whole
            ? (T) new Result<@Nullable Object>(status, whole.value())
            : (T) status;
      }
    }
    return result;
  }

  /** Ends what was planned, and reports what never happened. */
  void close() {
    for (Unfired unfired : table.close()) {
      List<String> nearest = new ArrayList<>(unfired.nearest());
      long earlier = earlierCalls(unfired);
      if (earlier > 0) {
        nearest.add(
            "Calls are counted from the planning on; before it there had been " + earlier + ".");
      }
      gate.findings()
          .addOfTest(Facts.faultNotFired(unfired.words(), nearest), unfired.plan().place());
    }
  }

  /** Calls that would have fitted, had they not been made before the fault was planned. */
  private long earlierCalls(Unfired unfired) {
    if (!(unfired.plan() instanceof CallPlan plan)) {
      return 0;
    }
    return gate.journal().calls().stream()
        .filter(entry -> entry.step() < plan.step() && fits(plan, entry))
        .count();
  }

  private static boolean fits(CallPlan plan, CallEntry entry) {
    return plan.side() == Side.CLIENT_CALLS
        && plan.fits(entry.method(), entry.client(), entry.object());
  }
}
