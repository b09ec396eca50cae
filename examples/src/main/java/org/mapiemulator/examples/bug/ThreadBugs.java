package org.mapiemulator.examples.bug;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.BatchJob;
import org.mapiemulator.examples.program.PrivateSession;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Ole32;

/** Threads, apartments, and MAPI that is started or ended by the wrong one. */
final class ThreadBugs {

  private static final int NEW_SESSION =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);

  private ThreadBugs() {}

  static List<Bug> all() {
    return List.of(
        threadWithoutInit(),
        notificationThreadGone(),
        nobodyPumps(),
        apartmentMismatch(),
        unloadedTooEarly(),
        lateFinalizer());
  }

  private static Bug threadWithoutInit() {
    Story own =
        Story.of(
            "b18-thread-with-init",
            "A thread with its own MAPIInitialize",
            "The worker thread initializes MAPI itself before it uses the session, and"
                + " uninitializes at its end.",
            stage -> {
              PrivateSession program = PrivateSession.open(stage.mapi32("indexer"), "Ada");
              stage.onThread(program::useOnWorkerThread);
              program.logOff();
              program.end();
            });
    return new Bug(
        "B18",
        "thread-without-init",
        List.of(
            Stories.named("thread-without-init"), Stories.named("thread-without-init-enforced")),
        List.of(own));
  }

  private static Bug notificationThreadGone() {
    Story alive =
        Story.of(
                "b20-notification-thread-lives",
                "The notification thread lives",
                "The thread that has initialized MAPI first goes on, and pumps when the others have"
                    + " done their work.",
                ThreadBugs::pumpOnFirstThread)
            .expects("the sink got [fnevExtended]");
    return Bug.of(
        "B20", "notification-thread-gone", Stories.named("notification-thread-gone"), alive);
  }

  private static void pumpOnFirstThread(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    BatchJob job = BatchJob.start(stage.mapi().client("batch").mapi32());

    outlook.exit();
    job.pump();

    stage.note("the sink got " + job.heard());
    job.end();
  }

  private static Bug nobodyPumps() {
    Story pumps =
        Story.of(
                "b21-somebody-pumps",
                "Somebody pumps",
                "The same program, but its first thread calls HrDispatchNotifications. Everything"
                    + " that waited comes then.",
                ThreadBugs::pumpOnFirstThread)
            .expects("the sink got [fnevExtended]");
    return Bug.of("B21", "nobody-pumps", Stories.named("nobody-pumps"), pumps);
  }

  // COM is there already, in another apartment.

  private static Bug apartmentMismatch() {
    Story mismatch =
        Story.of(
                "b22-apartment-mismatch",
                "MAPI wants another apartment",
                "The thread has initialized COM as a single-threaded apartment. MAPIInitialize"
                    + " with MAPI_MULTITHREAD_NOTIFICATIONS wants the other kind and fails.",
                stage -> initialize(stage, MapiInit.MULTITHREAD_NOTIFICATIONS))
            .expects("MAPIInitialize gives RPC_E_CHANGED_MODE (0x80010106)");
    Story left =
        Story.of(
                "b22-apartment-left-alone",
                "MAPI leaves COM alone",
                "With MAPI_NO_COINIT MAPIInitialize does not touch COM, and works in whatever"
                    + " apartment the thread is.",
                stage ->
                    initialize(
                        stage,
                        new MapiInit(
                            MapiInit.VERSION,
                            bits(MapiInitFlag.MULTITHREAD_NOTIFICATIONS, MapiInitFlag.NO_COINIT))))
            .expects("MAPIInitialize gives S_OK (0x00000000)");
    return Bug.of("B22", "apartment-mismatch", mismatch, left);
  }

  private static void initialize(Stage stage, MapiInit init) {
    MapiClient process = stage.client("viewer");
    process.ole32().coInitializeEx(Ole32.COINIT_APARTMENTTHREADED);
    stage.result("MAPIInitialize", () -> process.mapi32().mapiInitialize(init));
    if (process.initializationCount() > 0) {
      process.mapi32().mapiUninitialize();
    }
    process.ole32().coUninitialize();
  }

  // The library goes before MAPI was ended.

  private static Bug unloadedTooEarly() {
    Story early =
        Story.of(
                "b25-unloaded-too-early",
                "The library is unloaded too early",
                "A plug-in is unloaded and takes MAPI32.DLL with it, while its initialization still"
                    + " counts. A real process crashes in the notification engine; here the"
                    + " finding says so, and from then on calls fail.",
                stage -> {
                  MapiClient process = stage.client("plug-in");
                  process.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                  process.unloadMapi32();
                  stage.result(
                      "MAPILogonEx",
                      () -> process.mapi32().mapiLogonEx(0, "Ada", null, NEW_SESSION).release());
                })
            .expects("MAPILogonEx gives MAPI_E_NOT_INITIALIZED (0x80040605)")
            .finds(LintRule.UNLOADED_WHILE_INITIALIZED, "plug-in")
            .finds(LintRule.NOT_INITIALIZED, "plug-in");
    Story late =
        Story.of(
            "b25-unloaded-in-order",
            "The library is unloaded in its order",
            "The plug-in uninitializes MAPI before it is unloaded.",
            stage -> {
              MapiClient process = stage.client("plug-in");
              process.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
              process.mapi32().mapiUninitialize();
              process.unloadMapi32();
            });
    return Bug.of("B25", "unload-without-uninitialize", early, late);
  }

  // A garbage collector releases when it likes.

  private static Bug lateFinalizer() {
    Story late =
        Story.of(
                "b29-late-finalizer",
                "A finalizer releases the session",
                "The program logs off, ends MAPI, and leaves the Release to the finalizer thread of"
                    + " its runtime, which comes when MAPI is gone.",
                stage -> finish(stage, true))
            .finds(LintRule.LATE_RELEASE, "script");
    Story inTime =
        Story.of(
            "b29-released-in-time",
            "The session is released in time",
            "The program releases what it has before it ends MAPI, on the thread that used it.",
            stage -> finish(stage, false));
    return Bug.of("B29", "late-finalizer", late, inTime);
  }

  private static void finish(Stage stage, boolean leavesItToTheFinalizer) {
    Mapi32 mapi32 = stage.mapi32("script");
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
    session.logoff(0, 0, 0);
    if (!leavesItToTheFinalizer) {
      session.release();
    }
    mapi32.mapiUninitialize();
    if (leavesItToTheFinalizer) {
      stage.onThread(session::release);
    }
  }
}
