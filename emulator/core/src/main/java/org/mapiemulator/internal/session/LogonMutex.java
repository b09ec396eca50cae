package org.mapiemulator.internal.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.TimeoutShort;

/** The lock that serializes all logons of the machine. */
final class LogonMutex {

  private final Scheduler scheduler;
  private @Nullable ThreadState owner;
  // A hook may log on in other processes too, so that one thread can hold it for several of them.
  private final Deque<ClientLife> holders = new ArrayDeque<>(1);

  LogonMutex(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Takes the lock; it is re-entrant on its thread.
   *
   * @throws MapiFailure with MAPI_E_TIMEOUT if the short time runs out
   */
  void acquire(Call call, boolean timeoutShort) {
    scheduler.lock();
    try {
      OptionalLong deadline =
          timeoutShort
              ? OptionalLong.of(scheduler.after(call.setting(TimeoutShort.class).duration()))
              : OptionalLong.empty();
      if (!isFree(call.thread())
          && !scheduler.await(call.client(), waitText(), () -> isFree(call.thread()), deadline)) {
        throw new MapiFailure(
            Hresult.MAPI_E_TIMEOUT, "another logon holds the lock: " + waitText());
      }
      owner = call.thread();
      holders.push(call.client());
    } finally {
      scheduler.unlock();
    }
  }

  private boolean isFree(ThreadState thread) {
    return owner == null || owner == thread;
  }

  private String waitText() {
    return "the logon of \""
        + holders.peek()
        + "\""
        + (owner == null ? "" : " on the thread " + owner.thread().getName());
  }

  void release(Call call) {
    scheduler.locked(
        () -> {
          // A killed holder has lost the lock already.
          if (owner == call.thread()
              && holders.removeFirstOccurrence(call.client())
              && holders.isEmpty()) {
            free();
          }
        });
  }

  /** The system frees what a dead process held; the scheduler's lock is held. */
  void abandon(ClientLife client) {
    if (holders.removeIf(holder -> holder == client) && holders.isEmpty()) {
      free();
    }
  }

  private void free() {
    owner = null;
    scheduler.changed();
  }
}
