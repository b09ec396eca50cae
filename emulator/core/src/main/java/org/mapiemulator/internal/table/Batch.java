package org.mapiemulator.internal.table;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TableState;
import org.mapiemulator.settings.FailedTableCall;

/** Failures of SetColumns, Restrict and SortTable, and when they show (TBL-06, D-121). */
final class Batch {

  private final boolean failureStays;
  private final Map<TableState, MapiException> waiting = new EnumMap<>(TableState.class);
  private final Map<TableState, MapiException> staying = new EnumMap<>(TableState.class);

  Batch(FailedTableCall failed) {
    this.failureStays = failed == FailedTableCall.UNUSABLE;
  }

  /**
   * Does what a call wants.
   *
   * @param state the state of a table for which that failed
   * @param flags with TBL_BATCH the failure waits for the first call that needs data
   */
  void run(TableState state, int flags, Runnable work) {
    waiting.remove(state);
    try {
      work.run();
      staying.remove(state);
    } catch (MapiException e) {
      if (failureStays && state != TableState.RESTRICT_ERROR) {
        staying.put(state, e);
      }
      if ((flags & TableFlag.BATCH.value()) == 0) {
        throw e;
      }
      waiting.put(state, e);
    }
  }

  /** Called where data is needed: throws a failure that waited, once. */
  void checkWaiting() {
    @Nullable TableState first = first();
    if (first != null) {
      MapiException failure = waiting.get(first);
      waiting.clear();
      if (failure != null) {
        throw failure;
      }
    }
  }

  /** Called where rows are read: throws if a failed call left the view unusable. */
  void checkUsable() {
    if (!staying.isEmpty()) {
      throw Failure.of(
          Hresult.MAPI_E_CALL_FAILED,
          "the view is unusable until the call that failed succeeds: "
              + staying.keySet().iterator().next().macro());
    }
  }

  /** What GetStatus tells. */
  TableState state() {
    @Nullable TableState first = first();
    return first == null ? TableState.COMPLETE : first;
  }

  private @Nullable TableState first() {
    return waiting.isEmpty() ? null : waiting.keySet().iterator().next();
  }
}
