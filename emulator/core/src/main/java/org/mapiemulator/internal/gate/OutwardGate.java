package org.mapiemulator.internal.gate;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.fault.FaultTable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;

/**
 * The one place every call to foreign code leaves by: sinks, hooks, planned actions. No lock is
 * held, the call is journalled, and everything thrown is caught.
 */
public final class OutwardGate {

  private final JournalRecorder journal;
  private final Scheduler scheduler;
  private final Threads threads;
  private final FindingRecorder findings;
  private final FaultTable faults;
  private final FaultRunner faultRunner;

  OutwardGate(Gate gate, FaultRunner faultRunner) {
    this.journal = gate.journal();
    this.scheduler = gate.scheduler();
    this.threads = gate.threads();
    this.findings = gate.findings();
    this.faults = gate.faults();
    this.faultRunner = faultRunner;
  }

  /**
   * Calls foreign code.
   *
   * @param client the client whose code it is
   * @param object the name of the object, empty if it has none
   * @param method what is called
   * @param foreign the code
   * @param arguments the arguments, for the journal
   * @return what it returned or threw; never throws itself
   */
  public <T> Outcome<T> call(
      ClientLife client,
      String object,
      String method,
      Callable<T> foreign,
      @Nullable Object... arguments) {
    ThreadState thread = threads.current();
    @Nullable Call causing = thread.causing(null);
    @Nullable ClientLife working = thread.working(null);
    if (causing != null) {
      causing.outside(true);
    }
    try {
      return journalled(client, object, method, foreign, arguments);
    } finally {
      if (causing != null) {
        causing.outside(false);
      }
      thread.causing(causing);
      thread.working(working);
    }
  }

  /**
   * As {@link #call}, for code of a provider: what it does is still caused by the call that the
   * user's code has made. In a process that was killed no provider is called any more.
   */
  public <T extends @Nullable Object> Outcome<T> callProvider(
      ClientLife client,
      String object,
      String method,
      Callable<T> foreign,
      @Nullable Object... arguments) {
    return provider(
        client, object, method, () -> journalled(client, object, method, foreign, arguments));
  }

  /** As {@link #callProvider}, for what is not worth a line in the trace. */
  public <T extends @Nullable Object> Outcome<T> callProviderQuietly(
      ClientLife client, String object, String method, Callable<T> foreign) {
    return provider(
        client,
        object,
        method,
        () -> {
          requireUnlocked(method);
          return called(foreign, journal.nextStep());
        });
  }

  private <T extends @Nullable Object> Outcome<T> provider(
      ClientLife client, String object, String method, Supplier<Outcome<T>> body) {
    if (client.isTerminated()) {
      return new Outcome<>(null, client.gone(), journal.nextStep());
    }
    return faults.isProviderPlanned()
        ? faultRunner.provider(client, object, method, body)
        : body.get();
  }

  private void requireUnlocked(String method) {
    if (scheduler.isLocked()) {
      throw new IllegalStateException(
          "Defect of the emulator: " + method + " of foreign code called with the lock held.");
    }
  }

  private <T extends @Nullable Object> Outcome<T> journalled(
      ClientLife client,
      String object,
      String method,
      Callable<T> foreign,
      @Nullable Object[] arguments) {
    requireUnlocked(method);
    ThreadState thread = threads.current();
    CallbackRecord entry =
        new CallbackRecord(client.name(), thread, scheduler.nowNanos(), object, method, arguments);
    journal.append(entry);
    thread.deeper();
    try {
      Outcome<T> outcome = called(foreign, entry.step());
      @Nullable Throwable thrown = outcome.thrown();
      entry.ended(thrown == null ? outcome.value() : thrown, journal.nextStep());
      return outcome;
    } finally {
      thread.shallower();
    }
  }

  private <T extends @Nullable Object> Outcome<T> called(Callable<T> foreign, long step) {
    ThreadState thread = threads.current();
    boolean onItsOwn = thread.onItsOwn(false); // what foreign code calls has a place again
    try {
      return new Outcome<>(foreign.call(), null, step);
    } catch (Throwable thrown) { // whatever foreign code throws must not reach other clients
      return new Outcome<>(null, thrown, step);
    } finally {
      thread.onItsOwn(onItsOwn);
    }
  }

  /** Calls foreign code that has nothing to say, such as AddRef; what it throws is a finding. */
  public void callQuietly(
      ClientLife client, String object, String method, Callable<Integer> foreign) {
    Outcome<Integer> outcome = call(client, object, method, foreign);
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null && !(thrown instanceof ClientTerminatedError)) {
      findings.add(
          Facts.foreignCodeThrew(method + " of " + object, thrown), client, outcome.step(), null);
    }
  }
}
