package org.mapiemulator.internal.status;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.provider.Spooling;
import org.mapiemulator.internal.provider.StatusRows.StatusRow;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ResourceMethod;
import org.mapiemulator.mapi.ValidateStateFlag;

/** ValidateState of MAPI's own status objects. */
final class Validation {

  private final Resources resources;
  private final Spooling spooling;

  Validation(Resources resources, Spooling spooling) {
    this.resources = resources;
    this.spooling = spooling;
  }

  void validate(OwnResource own, long uiParam, int flags) {
    switch (own) {
      case SUBSYSTEM -> {
        requireIdle();
        resources.rows().forEach(row -> validate(row, uiParam, flags));
      }
      case SPOOLER -> {
        requireIdle();
        spooling.logOnAgain();
        if (MapiFlag.isSet(flags, ValidateStateFlag.CONFIG_CHANGED)) {
          spooling.addressTypesAgain();
        }
      }
      case ADDRESS_BOOK -> {
        // Its section has nothing that could be wrong.
      }
    }
  }

  /** Refuses while queues are being flushed. */
  void requireIdle() {
    for (Spooling.Transport each : spooling.transports()) {
      if (each.flushingInbound() || each.flushingOutbound()) {
        throw Failure.of(Hresult.MAPI_E_BUSY, "the queues of " + each.name() + " are flushed");
      }
    }
  }

  /** Lets a provider check what is its own, if it says that it can. */
  private static void validate(StatusRow row, long uiParam, int flags) {
    Object methods = row.cells().value(PropTags.PR_RESOURCE_METHODS.id());
    if (!(methods instanceof Integer bits) || (bits & ResourceMethod.VALIDATE_STATE.value()) == 0) {
      return;
    }
    @Nullable OpenedEntry opened = row.owner().openStatusEntry(null, 0);
    if (opened == null || !(opened.object() instanceof MapiStatus status)) {
      throw Failure.of(
          Hresult.MAPI_E_CALL_FAILED, row.owner().name() + " gave no status object of its own");
    }
    try {
      status.validateState(uiParam, flags);
    } finally {
      status.release();
    }
  }
}
