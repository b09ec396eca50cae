package org.mapiemulator.internal.session;

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
  private @Nullable ClientLife ownerClient;
  private int depth;

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
              ? OptionalLong.of(
                  scheduler.nowNanos() + call.setting(TimeoutShort.class).duration().toNanos())
              : OptionalLong.empty();
      if (!isFree(call.thread())
          && !scheduler.await(call.client(), waitText(), () -> isFree(call.thread()), deadline)) {
        throw new MapiFailure(
            Hresult.MAPI_E_TIMEOUT, "another logon holds the lock: " + waitText());
      }
      owner = call.thread();
      ownerClient = call.client();
      depth++;
    } finally {
      scheduler.unlock();
    }
  }

  private boolean isFree(ThreadState thread) {
    return owner == null || owner == thread;
  }

  private String waitText() {
    return "the logon of \"" + ownerClient + "\"" + (owner == null ? "" : " on " + owner.thread());
  }

  void release() {
    scheduler.locked(
        () -> {
          // A killed owner has lost the lock already.
          if (owner != null && owner.thread() == Thread.currentThread() && --depth == 0) {
            free();
          }
        });
  }

  /** The system frees what a dead process held; the scheduler's lock is held. */
  void abandon(ClientLife client) {
    if (ownerClient == client) {
      free();
    }
  }

  private void free() {
    owner = null;
    ownerClient = null;
    depth = 0;
    scheduler.changed();
  }
}
