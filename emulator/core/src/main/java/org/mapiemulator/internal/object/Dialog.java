package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;

/**
 * Window and progress object of a call, which count only with its dialog flag (PRG-02).
 *
 * @param uiParam the window
 * @param progress the progress object, guarded
 */
record Dialog(long uiParam, @Nullable MapiProgress progress) {

  private static final Dialog NONE = new Dialog(0, null);

  static Dialog of(
      Call call, long uiParam, @Nullable MapiProgress progress, int flags, MapiFlag dialog) {
    if (!MapiFlag.isSet(flags, dialog)) {
      return NONE;
    }
    return new Dialog(uiParam, progress == null ? null : GuardedProgress.of(call, progress));
  }
}
