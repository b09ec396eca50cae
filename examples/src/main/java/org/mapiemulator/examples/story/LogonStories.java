package org.mapiemulator.examples.story;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.InspectionTool;
import org.mapiemulator.examples.program.PrivateSession;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogonDialog;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;

/** Logons that give another session than was meant, or none. */
final class LogonStories {

  private LogonStories() {}

  static List<Story> all() {
    Story ignored =
        Story.of(
                "profile-ignored",
                "The wrong profile",
                "The program asks for the profile \"Bob\" without MAPI_NEW_SESSION while Outlook"
                    + " shares a session on \"Ada\". It gets Ada's mail, and finds out when"
                    + " it is too late.",
                LogonStories::profileIgnored)
            .expects("the profile of session#2 is Ada")
            .expects("the profile of session#3 is Bob")
            .finds(LintRule.PROFILE_NAME_IGNORED, "newsletter");
    HiddenDialog dialog = new HiddenDialog();
    Story mutex =
        Story.of(
                "logon-mutex",
                "The lock of all logons",
                "A logon dialog that nobody sees holds the lock of all logons. With"
                    + " MAPI_TIMEOUT_SHORT the next logon gives up after five seconds of virtual"
                    + " time; without it the call waits, here until the first process is killed.",
                stage -> mutex(stage, dialog))
            .under(Settings.outlook2016().with(UiHooks.NO_USER.onLogon(dialog::show)))
            .expects("hurried waits")
            .expects("MAPILogonEx with MAPI_TIMEOUT_SHORT gives MAPI_E_TIMEOUT (0x80040401)")
            .expects("patient waits")
            .expects("patient is logged on to Ada");
    return List.of(ignored, mutex);
  }

  private static void profileIgnored(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    MapiClient process = stage.client("newsletter");
    Mapi32 mapi32 = process.mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);

    MapiSession wrong = mapi32.mapiLogonEx(0, "Bob", null, bits(LogonFlag.EXTENDED));
    MapiSession right =
        mapi32.mapiLogonEx(0, "Bob", null, bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION));
    process
        .sessions()
        .forEach(s -> stage.note("the profile of " + s.name() + " is " + s.profile()));

    wrong.logoff(0, 0, 0);
    wrong.release();
    right.logoff(0, 0, 0);
    right.release();
    mapi32.mapiUninitialize();
    outlook.exit();
  }

  private static void mutex(Stage stage, HiddenDialog dialog) {
    MapiClient setup = stage.client("setup");
    StageThread setupThread = StageThread.start(() -> InspectionTool.start(setup.mapi32()));
    dialog.awaitShown();

    MapiClient hurried = stage.client("hurried");
    StageThread hurriedThread =
        StageThread.start(() -> hurriedLogon(stage, hurried.mapi32())).awaitWaiting(hurried);
    hurried.waiting().forEach(waiting -> stage.note("hurried waits"));
    stage.mapi().clock().advance(Duration.ofSeconds(5));
    hurriedThread.join();

    MapiClient patient = stage.client("patient");
    StageThread patientThread =
        StageThread.start(() -> patientLogon(stage, patient)).awaitWaiting(patient);
    patient.waiting().forEach(waiting -> stage.note("patient waits"));
    setup.terminate();
    patientThread.join();

    dialog.close();
    setupThread.join();
  }

  private static void hurriedLogon(Stage stage, Mapi32 mapi32) {
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.TIMEOUT_SHORT);
    stage.result(
        "MAPILogonEx with MAPI_TIMEOUT_SHORT", () -> mapi32.mapiLogonEx(0, "Ada", null, flags));
    mapi32.mapiUninitialize();
  }

  private static void patientLogon(Stage stage, MapiClient process) {
    PrivateSession program = PrivateSession.open(process.mapi32(), "Ada");
    process
        .sessions()
        .forEach(session -> stage.note("patient is logged on to " + session.profile()));
    program.logOff();
    program.end();
  }

  /** A dialog that is open until the script closes it. */
  private static final class HiddenDialog {

    private final Semaphore shown = new Semaphore(0);
    private final Semaphore closed = new Semaphore(0);

    DialogAnswer show(LogonDialog dialog) {
      shown.release();
      closed.acquireUninterruptibly();
      return DialogAnswer.cancel();
    }

    void awaitShown() {
      shown.acquireUninterruptibly();
    }

    void close() {
      closed.release();
    }
  }
}
