package org.mapiemulator.internal.session;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.UiAvailable;

/** Shows dialogs to the simulated user. */
public final class Dialogs {

  private Dialogs() {}

  /** Whether a dialog can be shown at all; never to a service, whichever call said so. */
  public static boolean canShow(Call call, ClientProcess process, int logonFlags) {
    return call.setting(UiAvailable.class) == UiAvailable.YES
        && call.setting(NtService.class) == NtService.OFF
        && !process.isService()
        && !MapiFlag.isSet(logonFlags, LogonFlag.NT_SERVICE);
  }

  /** Shows a dialog and gives the user's answer; whatever the hook throws counts as Cancel. */
  public static DialogAnswer show(Call call, String dialog, Supplier<@Nullable DialogAnswer> hook) {
    Outcome<DialogAnswer> outcome =
        call.gate().outward().call(call.client(), "", dialog, () -> orCancel(hook.get()));
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown instanceof ClientTerminatedError killed) {
      throw killed;
    }
    if (thrown != null) {
      call.report(Facts.hookThrew(dialog, thrown), outcome.step());
    }
    DialogAnswer answer = orCancel(outcome.value());
    if (answer.kind() == DialogAnswer.Kind.NEVER) {
      hang(call, dialog);
    }
    return answer;
  }

  private static DialogAnswer orCancel(@Nullable DialogAnswer answer) {
    return answer == null ? DialogAnswer.cancel() : answer;
  }

  private static void hang(Call call, String dialog) {
    Scheduler scheduler = call.gate().scheduler();
    scheduler.lock();
    try {
      scheduler.await(
          call.client(), dialog + ", which nobody sees", () -> false, OptionalLong.empty());
    } finally {
      scheduler.unlock();
    }
  }
}
