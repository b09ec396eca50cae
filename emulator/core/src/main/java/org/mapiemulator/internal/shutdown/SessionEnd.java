package org.mapiemulator.internal.shutdown;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.client.ProcessEnd;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.notify.NotificationEngine.Cancellation;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.Dialogs;
import org.mapiemulator.internal.session.ProcessShutdown;
import org.mapiemulator.internal.session.SessionEnding;
import org.mapiemulator.internal.session.SessionRegistry;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.settings.CriticalOnQuietLogoff;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogoffDialog;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.settings.UiHooks;

/**
 * The ends of sessions, step by step as part 5 of the specification orders them.
 *
 * <p>Every end takes the same steps under the lock; foreign code (dialogs, sinks) runs between them
 * without it. Whoever moves the session to ENDING owns its end; everybody else comes too late.
 */
public final class SessionEnd implements SessionEnding, ProcessEnd {

  private final Scheduler scheduler;
  private final SessionRegistry registry;
  private final FastShutdown fastShutdown;

  public SessionEnd(Gate gate, SessionRegistry registry) {
    this.scheduler = gate.scheduler();
    this.registry = registry;
    this.fastShutdown = new FastShutdown(gate, registry);
  }

  @Override
  public ProcessShutdown processShutdown() {
    return fastShutdown;
  }

  @Override
  public void logoff(Call call, ClientSession session, long uiParam, int flags, int reserved) {
    if (call.isMoot()) {
      return;
    }
    // Step 1: checks.
    call.checkFlags(flags, "ulFlags", LogoffFlag.class);
    call.checkReserved(reserved, "ulReserved");
    // Step 2: confirmation, then the spooler.
    if (MapiFlag.isSet(flags, LogoffFlag.UI)) {
      confirm(call, session, uiParam);
    }
    awaitSpooler(session);
    if (!end(call, session, MapiFlag.isSet(flags, LogoffFlag.SHARED))) {
      tooLate(call, session);
    }
  }

  /** The session ended after the gate had looked: while a dialog was up, or on another thread. */
  private static void tooLate(Call call, ClientSession session) {
    if (call.client().isTerminated()) {
      throw call.client().gone();
    }
    @Nullable End end = session.node().end();
    if (end == null || call.client().initCount() == 0) {
      throw new MapiFailure(Hresult.MAPI_E_NOT_INITIALIZED, "the process uninitialized meanwhile");
    }
    call.gate().refuseDead(call, end);
  }

  private static void confirm(Call call, ClientSession session, long uiParam) {
    if (!Dialogs.canShow(call, session.process(), session.logonFlags())) {
      return;
    }
    LogoffDialog dialog = new LogoffDialog(call.client().name(), uiParam, session.node().name());
    DialogAnswer answer =
        Dialogs.show(
            call,
            "confirmation of Logoff",
            () -> call.setting(UiHooks.class).logoff().apply(dialog));
    if (answer.kind() == DialogAnswer.Kind.CANCEL) {
      throw new MapiFailure(Hresult.MAPI_E_USER_CANCEL, "the user did not confirm the logoff");
    }
  }

  /** Only our own timer can end this wait, so that it moves the virtual clock. */
  private void awaitSpooler(ClientSession session) {
    long left = session.spoolerReady() - scheduler.nowNanos();
    if (left > 0) {
      scheduler.pass(Duration.ofNanos(left));
    }
    if (!session.isNoMail()) {
      session.stores().spooling().awaitStart();
    }
  }

  @Override
  public void lastRelease(Call call, ClientSession session) {
    // If another thread has begun to end the session since, it goes on; Release never fails.
    end(call, session, false);
  }

  /** Ends a session; false if it had ended before. */
  private boolean end(Call call, ClientSession session, boolean loud) {
    Departure departure = new Departure(session);
    @Nullable Site place = call.place();
    List<Cancellation> cancelled = new ArrayList<>();
    List<Runnable> told = new ArrayList<>();
    Runnable stores;
    scheduler.lock();
    try {
      if (!begin(call, session, place)) {
        return false;
      }
      // Step 3: tell the others that they should log off.
      List<ClientSession> others = session.core().others(session);
      if (loud) {
        told.addAll(loudEnd(call, session, departure, others, place));
      } else if (call.setting(CriticalOnQuietLogoff.class) == CriticalOnQuietLogoff.ON) {
        told.addAll(departure.critical(call, others));
      }
      // Step 4: registrations.
      cancelled.addAll(cancel(call, session));
      stores = session.stores().end(call);
    } finally {
      scheduler.unlock();
    }
    told.forEach(Runnable::run);
    cancelled.forEach(session.process().engine()::complete);
    // Steps 5 to 7.
    stores.run();
    told.clear();
    scheduler.lock();
    try {
      if (session.state() != SessionState.ENDING || call.client().isTerminated()) {
        return true; // uninitialized or killed while foreign code ran; that took the other steps
      }
      told.addAll(departure.extended(call, session.core().others(session)));
      registry.leave(session);
      finish(session, place);
    } finally {
      scheduler.unlock();
    }
    told.forEach(Runnable::run);
    return true;
  }

  /** Takes the session to ENDING; whoever comes second finds it dead. */
  private static boolean begin(Call call, ClientSession session, @Nullable Site place) {
    if (!session.isConnected()
        || call.client().initCount() == 0
        || call.client().isTerminated()
        || call.client().isRefusing()) {
      return false;
    }
    session.become(SessionState.ENDING, place);
    return true;
  }

  private void finish(ClientSession session, @Nullable Site place) {
    session.become(SessionState.LOGGED_OFF, place);
    if (session.node().references() == 0) {
      session.become(SessionState.RELEASED, place);
      registry.forget(session);
    }
  }

  private List<Runnable> loudEnd(
      Call call,
      ClientSession session,
      Departure departure,
      List<ClientSession> others,
      @Nullable Site place) {
    if (session.core().state() == CoreState.PRIVATE) {
      return List.of(); // ignored there, without a word
    }
    if (others.isEmpty()) {
      call.report(Facts.sharedLogoffAlone(session.node()));
      return List.of();
    }
    int connected = (int) others.stream().filter(other -> other.state().isConnected()).count();
    call.report(Facts.sharedLogoff(session.node(), session.isCreator(), connected));
    if (session.core().state() == CoreState.SHARED) {
      call.gate()
          .event(
              call.client(), session.core().name(), CoreState.SHARED + " => " + CoreState.CLOSING);
      registry.close(session.core());
    }
    List<Runnable> told = departure.critical(call, others);
    Optional<Duration> grace = call.setting(SharedLogoffMode.class).grace();
    for (ClientSession other : others) {
      if (other.state() == SessionState.ALIVE) {
        other.become(SessionState.ASKED_TO_LEAVE, place);
      }
      grace.ifPresent(time -> force(other, time, place));
    }
    return told;
  }

  /** Takes a client's session away once its grace is over. */
  private void force(ClientSession session, Duration grace, @Nullable Site place) {
    Runnable now =
        () -> {
          if (session.state() == SessionState.ASKED_TO_LEAVE
              && !session.node().client().isTerminated()) {
            session.become(SessionState.ENDED_BY_OTHER, place);
          }
        };
    if (grace.isZero()) {
      now.run();
    } else {
      scheduler.at(scheduler.after(grace), now);
    }
  }

  private static List<Cancellation> cancel(Call call, ClientSession session) {
    List<Cancellation> cancelled = new ArrayList<>();
    for (Registration registration : session.advised().removeAll()) {
      call.report(
          Facts.sinkNotUnadvised(session.node(), registration.sinkName(), registration.advised()));
      cancelled.add(session.process().engine().cancel(registration));
    }
    return cancelled;
  }

  // The whole process.

  @Override
  public Runnable uninitialized(Call call, ClientProcess process) {
    List<Cancellation> cancelled = new ArrayList<>();
    List<Runnable> told = new ArrayList<>();
    List<Runnable> stores = new ArrayList<>();
    fastShutdown.forget(process);
    List<ClientSession> guests = registry.guestsOf(process);
    guests.forEach(guest -> told.add(unregistered(guest)));
    for (ClientSession guest : guests) {
      stores.add(guest.stores().dropped());
      told.addAll(hostGone(guest));
    }
    for (ClientSession session : registry.of(process)) {
      boolean connected = session.isConnected();
      boolean ending = session.state() == SessionState.ENDING;
      if (connected) {
        call.report(Facts.uninitializedWithSession(session.node()));
        cancelled.addAll(cancel(call, session));
      }
      stores.add(session.stores().end(call));
      if (connected || ending) {
        told.addAll(new Departure(session).extended(call, session.core().others(session)));
        registry.leave(session);
      }
      if (session.state() != SessionState.UNINITIALIZED) {
        session.become(SessionState.UNINITIALIZED, call.place());
      }
      if (session.node().references() == 0) {
        session.become(SessionState.RELEASED, call.place());
      }
    }
    return () -> {
      told.forEach(Runnable::run);
      cancelled.forEach(process.engine()::complete);
      stores.forEach(Runnable::run);
    };
  }

  @Override
  public Runnable terminated(ClientProcess process) {
    List<Runnable> told = new ArrayList<>();
    fastShutdown.exited(process);
    List<ClientSession> guests = registry.guestsOf(process);
    guests.forEach(guest -> told.add(unregistered(guest)));
    boolean fromOutside = process.home() != process && !process.home().life().isTerminated();
    for (ClientSession session : registry.of(process)) {
      told.add(fromOutside ? session.stores().dropped() : session.stores().terminated());
      if (session.isConnected() || session.state() == SessionState.ENDING) {
        session.advised().removeAll();
        told.addAll(new Departure(session).extended(null, session.core().others(session)));
        registry.leave(session);
      }
    }
    registry.forget(process);
    for (ClientSession session : guests) {
      told.add(session.stores().terminated());
      told.addAll(hostGone(session));
    }
    return () -> {
      told.forEach(Runnable::run);
      if (fromOutside) {
        process.home().life().lookAtReferences();
      }
    };
  }

  /** The registrations of a session go with the process that it lives in, not with its client. */
  private static Runnable unregistered(ClientSession session) {
    NotificationEngine engine = session.process().engine();
    List<Cancellation> cancelled =
        session.advised().removeAll().stream().map(engine::cancel).toList();
    return () -> cancelled.forEach(engine::complete);
  }

  /** A session of another process has lost the process that it lived in. */
  private List<Runnable> hostGone(ClientSession session) {
    boolean member = session.isConnected() || session.state() == SessionState.ENDING;
    if (!member) {
      return List.of();
    }
    session.hostGone();
    List<Runnable> told = new Departure(session).extended(null, session.core().others(session));
    registry.leave(session);
    return told;
  }
}
