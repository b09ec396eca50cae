package org.mapiemulator.internal.store;

import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.Props;

/** The formats of the text of a message, which the store does not convert (D-125). */
final class Bodies {

  private static final int[] FORMATS = {Ids.BODY, Ids.RTF, Ids.HTML};

  private Bodies() {}

  /**
   * Applies a change.
   *
   * @param lastWins whether a format that is written drops the others (MG-035)
   */
  static Props edited(Props before, PropEdit edit, boolean lastWins) {
    Props after = edit.applyTo(before);
    if (isOutOfStep(before, edit)) {
      after = after.without(Ids.RTF_IN_SYNC);
    }
    if (lastWins && writes(edit)) {
      for (int format : FORMATS) {
        after = edit.sets().has(format) ? after : after.without(format);
      }
    }
    return after;
  }

  private static boolean writes(PropEdit edit) {
    for (int format : FORMATS) {
      if (edit.sets().has(format)) {
        return true;
      }
    }
    return false;
  }

  /** A change of PR_BODY by more than white space, that nobody has told RTF about (STM-12). */
  private static boolean isOutOfStep(Props before, PropEdit edit) {
    return before.has(Ids.RTF_IN_SYNC)
        && !edit.sets().has(Ids.RTF_IN_SYNC)
        && edit.touches(Ids.BODY)
        && !text(before).equals(text(edit.sets()));
  }

  private static String text(Props props) {
    return props.value(Ids.BODY) instanceof String body ? body.replaceAll("\\s+", "") : "";
  }
}
