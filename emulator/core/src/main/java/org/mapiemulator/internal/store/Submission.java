package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.spi.ExpandRecipsFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.SpoolerNotifyFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UnsentAtSubmission;

/**
 * SubmitMessage, step by step (SUB-01 to SUB-09). Nothing is saved before MAPI has seen the
 * recipients: the save, the flags and the place in the queue are one commit, so that a submission
 * that fails leaves the message as it was, and usable (SUB-05).
 */
final class Submission {

  private Submission() {}

  /** Submits an open message; no lock may be held. */
  static void run(MessageObject message) {
    message.requireSubmittable();
    MessageContext context = message.context();
    @Nullable MapiSup support = context.support();
    if (support == null) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "nothing is sent from here");
    }
    if (message.isResent()) {
      ready(support);
      asFarAsSupported(
          () -> {
            support.prepareSubmit(message, 0);
            return 0;
          });
    }
    int needs = context.isSpooler() ? 0 : asFarAsSupported(() -> support.expandRecips(message));
    message.submit(MapiFlag.isSet(needs, ExpandRecipsFlag.NEEDS_PREPROCESSING));
    ready(support);
  }

  /** What MAPI does not offer, it does not want done. */
  private static int asFarAsSupported(IntSupplier call) {
    try {
      return call.getAsInt();
    } catch (MapiException refused) {
      if (refused.hresult().equals(Hresult.MAPI_E_NO_SUPPORT)) {
        return 0;
      }
      throw refused;
    }
  }

  /** The message waits whether or not a spooler is there that can be told. */
  private static void ready(MapiSup support) {
    try {
      support.spoolerNotify(SpoolerNotifyFlag.READYTOSEND.value(), null);
    } catch (MapiException nobodyThere) {
      // A spooler of a later session finds the message in the queue.
    }
  }

  /**
   * The recipients of a message that is submitted: nobody is responsible for any of them yet
   * (SUB-03), except for those that PrepareSubmit has spoken of (SUB-07, D-58).
   */
  static List<Props> recipients(List<Props> rows, boolean resent, SaveRules rules) {
    List<Props> all = new ArrayList<>(rows.size());
    for (Props row : rows) {
      boolean said = resent && row.value(Ids.RESPONSIBILITY) instanceof Boolean;
      all.add(
          said ? row : rules.shared(row.with(Ids.RESPONSIBILITY, PropType.BOOLEAN.value(), false)));
    }
    return List.copyOf(all);
  }

  /** The flags of a message that waits to be sent (SUB-03, D-117). */
  static int flags(int saved, Settings settings) {
    int unsent = MessageFlag.UNSENT.value();
    int kept =
        settings.get(UnsentAtSubmission.class) == UnsentAtSubmission.CLEARED
            ? saved & ~unsent
            : saved | unsent;
    return kept | MessageFlag.SUBMIT.value();
  }
}
