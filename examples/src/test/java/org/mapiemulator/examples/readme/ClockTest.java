package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.InspectionTool;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;

class ClockTest {

  @Test
  void a_logon_gives_up_after_five_seconds_that_nobody_waits_for() throws InterruptedException {
    // tag::clock[]
    var nobodyAnswers = UiHooks.NO_USER.onLogon(dialog -> DialogAnswer.never());
    try (var mapi = MapiSubsystem.start(Settings.outlook2016().with(nobodyAnswers))) {
      mapi.profiles().add("Ada");
      var setup = mapi.client("setup"); // its logon dialog holds the lock of all logons
      var thread = new Thread(() -> runUntilKilled(() -> InspectionTool.start(setup.mapi32())));
      thread.start();
      await().until(() -> !setup.waiting().isEmpty());

      var mapi32 = mapi.client("hurried").mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags = MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.TIMEOUT_SHORT);
      var failure =
          catchThrowableOfType(
              MapiException.class, () -> mapi32.mapiLogonEx(0, "Ada", null, flags));

      assertThat(failure.hresult()).isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(mapi.clock().elapsed()).isEqualTo(Duration.ofSeconds(5));
      // end::clock[]
      mapi32.mapiUninitialize();
      setup.terminate();
      thread.join();
      mapi.finish();
    }
  }

  /** The thread of a program that the test kills: it ends with the process. */
  private static void runUntilKilled(Runnable program) {
    try {
      program.run();
    } catch (ClientTerminatedError e) {
      // That is what the test does to it.
    }
  }
}
