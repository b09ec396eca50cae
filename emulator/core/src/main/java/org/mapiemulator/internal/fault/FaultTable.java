package org.mapiemulator.internal.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.AfterCall;
import org.mapiemulator.fault.AfterProvider;
import org.mapiemulator.fault.BeforeCall;
import org.mapiemulator.fault.BeforeProvider;
import org.mapiemulator.fault.CallFault;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.fault.NotificationFault;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.fault.ProviderFault;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.EventMask;

/**
 * The faults of one subsystem. Its state is guarded by the scheduler's lock; calls and
 * notifications ask first, without it, whether anything is planned at all.
 */
public final class FaultTable implements Faults {

  private final Scheduler scheduler;
  private final Surroundings surroundings;
  private final PlanChecks checks;
  private final List<ClientLife> clients = new ArrayList<>(2);
  private final List<Plan> plans = new ArrayList<>(0);
  private volatile boolean callsPlanned;
  private volatile boolean providersPlanned;
  private volatile boolean notificationsPlanned;
  private boolean closed;

  public FaultTable(Scheduler scheduler, Surroundings surroundings) {
    this.scheduler = scheduler;
    this.surroundings = surroundings;
    this.checks = new PlanChecks(surroundings, this::clients);
  }

  /** Whether any fault of a call is planned; the one question that each call asks. */
  public boolean isCallPlanned() {
    return callsPlanned;
  }

  /** Whether any fault of a call of a provider is planned. */
  public boolean isProviderPlanned() {
    return providersPlanned;
  }

  /** Whether any fault of a notification is planned. */
  public boolean isNotificationPlanned() {
    return notificationsPlanned;
  }

  /** Gets to know a client. */
  public void know(ClientLife client) {
    locked(() -> clients.add(client));
  }

  private List<ClientLife> clients() {
    scheduler.lock();
    try {
      return List.copyOf(clients);
    } finally {
      scheduler.unlock();
    }
  }

  void locked(Runnable action) {
    scheduler.locked(action);
  }

  void changed() {
    scheduler.changed();
  }

  // Planning.

  @Override
  public CallFault on(MapiMethod method) {
    return new OnCallBuilder(this, checks, select(method));
  }

  @Override
  public BeforeCall before(MapiMethod method) {
    return new BeforeCallBuilder(this, checks, select(method));
  }

  @Override
  public AfterCall after(MapiMethod method) {
    return new AfterCallBuilder(this, checks, select(method));
  }

  private CallSelection select(MapiMethod method) {
    return select(new Aim.OneCall(method), checks.requireSeam(method));
  }

  private CallSelection select(Aim aim, List<MethodFacts> facts) {
    requireOpen();
    return new CallSelection(aim, facts, null, null, null, Numbers.NEXT);
  }

  @Override
  public BeforeCall beforeAnyCall() {
    return new BeforeCallBuilder(this, checks, anyCall());
  }

  @Override
  public AfterCall afterAnyCall() {
    return new AfterCallBuilder(this, checks, anyCall());
  }

  private CallSelection anyCall() {
    return select(new Aim.AnyCall(), surroundings.facts());
  }

  @Override
  public ProviderFault onProvider(ProviderMethod method) {
    return new OnProviderBuilder(this, checks, select(method));
  }

  @Override
  public BeforeProvider beforeProvider(ProviderMethod method) {
    return new BeforeProviderBuilder(this, checks, select(method));
  }

  @Override
  public AfterProvider afterProvider(ProviderMethod method) {
    return new AfterProviderBuilder(this, checks, select(method));
  }

  private CallSelection select(ProviderMethod method) {
    return select(new Aim.OfProvider(method), surroundings.facts(method));
  }

  @Override
  public NotificationFault onNotification() {
    requireOpen();
    return new NotificationBuilder(
        this, checks, new NotificationSelection(null, null, null, null, Numbers.NEXT));
  }

  @Override
  public NotificationFault onNotification(EventMask event) {
    requireOpen();
    PlanChecks.requireSent(event);
    return new NotificationBuilder(
        this, checks, new NotificationSelection(event, null, null, null, Numbers.NEXT));
  }

  @Override
  public List<PlannedFault> planned() {
    scheduler.lock();
    try {
      return List.copyOf(plans);
    } finally {
      scheduler.unlock();
    }
  }

  PlannedFault plan(CallSelection selection, Point point, Effect effect) {
    return add(
        new CallPlan(this, selection, point, effect, surroundings.here(), surroundings.nextStep()));
  }

  Hang planHang(CallSelection selection) {
    HangPlan plan = new HangPlan(this, selection, surroundings.here(), surroundings.nextStep());
    add(plan);
    return plan;
  }

  PlannedFault plan(NotificationSelection selection, Detour detour) {
    return add(
        new NotificationPlan(
            this, selection, detour, surroundings.here(), surroundings.nextStep()));
  }

  private Plan add(Plan plan) {
    scheduler.lock();
    try {
      requireOpen();
      for (Plan other : plans) {
        if (plan.contradicts(other)) {
          throw PlanChecks.contradiction(plan, other);
        }
      }
      plans.add(plan);
      look();
      return plan;
    } finally {
      scheduler.unlock();
    }
  }

  private void requireOpen() {
    scheduler.lock();
    try {
      if (closed) {
        throw new IllegalStateException("The subsystem is finished; start another one.");
      }
    } finally {
      scheduler.unlock();
    }
  }

  void cancel(Plan plan) {
    scheduler.lock();
    try {
      plan.markCancelled();
      plans.remove(plan);
      look();
      plan.letGo();
    } finally {
      scheduler.unlock();
    }
  }

  void fired(Plan plan) {
    scheduler.lock();
    try {
      plan.countFiring();
      look();
    } finally {
      scheduler.unlock();
    }
  }

  /** A fault that can do nothing more costs nothing more; one that never fired counts on. */
  private void look() {
    callsPlanned = counts(plan -> isOn(Side.CLIENT_CALLS, plan));
    providersPlanned = counts(plan -> isOn(Side.PROVIDER_IS_CALLED, plan));
    notificationsPlanned = counts(NotificationPlan.class::isInstance);
  }

  private boolean counts(Predicate<Plan> kind) {
    return !closed
        && plans.stream().anyMatch(plan -> kind.test(plan) && (plan.isOpen() || !plan.hasFired()));
  }

  private static boolean isOn(Side side, Plan plan) {
    return plan instanceof CallPlan call && call.side() == side;
  }

  // Calls.

  /** Counts a call at one of its moments; the faults that are meant, in the order of acting. */
  public List<CallPlan> meet(Side side, Point point, String method, String client, String object) {
    scheduler.lock();
    try {
      List<CallPlan> due = new ArrayList<>(1);
      for (Plan plan : plans) {
        if (plan instanceof CallPlan call
            && call.side() == side
            && call.point() == point
            && call.meets(method, client, object)) {
          due.add(call);
        }
      }
      due.sort(Comparator.comparingInt(call -> call.effect().order()));
      return lastAnswerOnly(due);
    } finally {
      scheduler.unlock();
    }
  }

  private static List<CallPlan> lastAnswerOnly(List<CallPlan> due) {
    List<CallPlan> acting = new ArrayList<>(due.size());
    for (int i = 0; i < due.size(); i++) {
      CallPlan plan = due.get(i);
      CallPlan last = due.get(due.size() - 1);
      if (plan == last || !plan.effect().isAnswer()) {
        acting.add(plan);
      } else {
        plan.misses().note(PlanChecks.overtakenBy(last));
      }
    }
    return acting;
  }

  /**
   * Remembers a call of a client's that failed before it came to a moment at which faults can act.
   */
  public void missed(Point point, String method, String why, String client, String object) {
    scheduler.lock();
    try {
      for (Plan plan : plans) {
        if (plan instanceof CallPlan call
            && call.side() == Side.CLIENT_CALLS
            && (point == Point.BEFORE || call.point() == point)) {
          call.missed(method, why, client, object);
        }
      }
    } finally {
      scheduler.unlock();
    }
  }

  // Notifications.

  /** Counts a notification; the fault that is meant, null if none is. The lock must be held. */
  public @Nullable NotificationPlan meet(int events, String client, String source, String sink) {
    @Nullable NotificationPlan due = null;
    for (Plan plan : plans) {
      if (plan instanceof NotificationPlan candidate
          && candidate.meets(events, client, source, sink)) {
        if (due != null) {
          due.misses().note(PlanChecks.overtakenBy(candidate));
        }
        due = candidate;
      }
    }
    return due;
  }

  // The end.

  /** Whether the subsystem has ended; the lock must be held. */
  public boolean isClosed() {
    return closed;
  }

  /** Ends planning and firing; the faults that never fired. Only the first call gives any. */
  public List<Unfired> close() {
    scheduler.lock();
    try {
      if (closed) {
        return List.of();
      }
      closed = true;
      look();
      scheduler.changed();
      List<Unfired> unfired = new ArrayList<>(0);
      for (Plan plan : plans) {
        if (!plan.hasFired()) {
          List<String> nearest = new ArrayList<>(plan.nearest());
          @Nullable String unknown = checks.unknownClient(plan.client());
          if (unknown != null) {
            nearest.add(0, unknown);
          }
          unfired.add(new Unfired(plan, plan.words(), nearest));
        }
      }
      return unfired;
    } finally {
      scheduler.unlock();
    }
  }
}
