package org.mapiemulator.internal.gate;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
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

  OutwardGate(
      JournalRecorder journal, Scheduler scheduler, Threads threads, FindingRecorder findings) {
    this.journal = journal;
    this.scheduler = scheduler;
    this.threads = threads;
    this.findings = findings;
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
    if (causing != null) {
      causing.outside(true);
    }
    try {
      return callProvider(client, object, method, foreign, arguments);
    } finally {
      if (causing != null) {
        causing.outside(false);
      }
      thread.causing(causing);
    }
  }

  /**
   * As {@link #call}, for code of a provider: what it does is still caused by the call that the
   * user's code has made.
   */
  public <T extends @Nullable Object> Outcome<T> callProvider(
      ClientLife client,
      String object,
      String method,
      Callable<T> foreign,
      @Nullable Object... arguments) {
    if (scheduler.isLocked()) {
      throw new IllegalStateException(
          "Defect of the emulator: " + method + " of foreign code called with the lock held.");
    }
    ThreadState thread = threads.current();
    CallbackRecord entry =
        new CallbackRecord(client.name(), thread, scheduler.nowNanos(), object, method, arguments);
    journal.append(entry);
    thread.deeper();
    boolean onItsOwn = thread.onItsOwn(false); // what foreign code calls has a place again
    try {
      T value = foreign.call();
      entry.ended(value, journal.nextStep());
      return new Outcome<>(value, null, entry.step());
    } catch (Throwable thrown) { // whatever foreign code throws must not reach other clients
      entry.ended(thrown, journal.nextStep());
      return new Outcome<>(null, thrown, entry.step());
    } finally {
      thread.onItsOwn(onItsOwn);
      thread.shallower();
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
