package org.mapiemulator.internal.status;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.provider.Spooling;
import org.mapiemulator.internal.provider.StatusRows.StatusRow;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.spi.MapiSup;

/** FlushQueues of the spooler's status object. */
final class Flushing {

  private final Scheduler scheduler;
  private final Resources resources;
  private final Spooling spooling;
  private final Validation validation;
  private final LifeNode session;
  private boolean planned;

  Flushing(
      Scheduler scheduler,
      Resources resources,
      Spooling spooling,
      Validation validation,
      LifeNode session) {
    this.scheduler = scheduler;
    this.resources = resources;
    this.spooling = spooling;
    this.validation = validation;
    this.session = session;
  }

  void flush(long uiParam, @Nullable EntryId target, int flags) {
    @Nullable MapiSup transport = target == null ? null : transport(target);
    validation.requireIdle();
    Spooling.FlushTarget what =
        new Spooling.FlushTarget(transport, uiParam, flags & ~FlushQueuesFlag.ASYNC_OK.value());
    if (!MapiFlag.isSet(flags, FlushQueuesFlag.ASYNC_OK)) {
      spooling.flush(what);
      return;
    }
    scheduler.lock();
    try {
      if (planned) {
        throw Failure.of(Hresult.MAPI_E_BUSY, "the queues are about to be flushed already");
      }
      planned = true;
      scheduler.task(scheduler.nowNanos(), () -> later(what));
    } finally {
      scheduler.unlock();
    }
  }

  /** On the thread that moves the clock; nobody waits for it. */
  private void later(Spooling.FlushTarget what) {
    scheduler.locked(() -> planned = false);
    if (session.end() != null || session.client().isTerminated()) {
      return;
    }
    try {
      spooling.flush(what);
    } catch (MapiException ignored) {
      // Somebody else flushes them at this moment, or a transport has failed: its row says so.
    }
  }

  private MapiSup transport(EntryId target) {
    if (!StatusIds.isStatus(target)) {
      throw Failure.of(
          Hresult.MAPI_E_UNKNOWN_ENTRYID, target + " is no identifier of a status row");
    }
    StatusRow row =
        resources
            .row(StatusIds.row(target))
            .orElseThrow(
                () -> Failure.of(Hresult.MAPI_E_NOT_FOUND, target + " is no transport's row"));
    if (!Resources.isTransport(row)) {
      throw Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, row.owner().name() + " is no transport");
    }
    return row.owner().support();
  }
}
