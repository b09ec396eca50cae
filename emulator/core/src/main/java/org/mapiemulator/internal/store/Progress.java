package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;

/** What long operations tell while they go on and at their end. */
final class Progress {

  private Progress() {}

  /** Tells an indicator that everything is done; no lock may be held (PRP-73). */
  static void tell(@Nullable MapiProgress progress, int flags, MapiFlag dialog, int count) {
    if (progress != null && MapiFlag.isSet(flags, dialog)) {
      progress.progress(progress.getMax(), count, count);
    }
  }

  /** The result of an operation on a list (FLD-17, D-40). */
  static Hresult result(boolean complete) {
    return complete ? Hresult.S_OK : Hresult.MAPI_W_PARTIAL_COMPLETION;
  }
}
