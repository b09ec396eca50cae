package org.mapiemulator.examples.bug;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.PrivateSession;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.StageThread;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.SessionLimit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;

/** Logons that give the wrong session, none, or never come back. */
final class LogonBugs {

  private static final int NEW_SESSION =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);
  private static final MapiInit SERVICE =
      MapiInit.of(MapiInitFlag.NT_SERVICE, MapiInitFlag.MULTITHREAD_NOTIFICATIONS);

  private LogonBugs() {}

  static List<Bug> all() {
    return List.of(
        profileIgnored(),
        tooManySessions(),
        oneProviderFails(),
        secondTryWorks(),
        logonMutex(),
        hiddenPrompt(),
        serviceLogon());
  }

  private static Bug profileIgnored() {
    Story asked =
        Story.of(
                "b30-new-session",
                "The right profile",
                "The program wants a profile of its own and says MAPI_NEW_SESSION, although Outlook"
                    + " shares a session.",
                stage -> {
                  stage.actor("OUTLOOK.EXE").logOn("Ada");
                  MapiClient process = stage.client("newsletter");
                  PrivateSession program = PrivateSession.open(process.mapi32(), "Bob");
                  process
                      .sessions()
                      .forEach(session -> stage.note("the profile is " + session.profile()));
                  program.logOff();
                  program.end();
                  stage.actor("OUTLOOK.EXE").exit();
                })
            .expects("the profile is Bob");
    return Bug.of("B30", "profile-ignored", Stories.named("profile-ignored"), asked);
  }

  // One session each, on a machine that has room for two.

  private static Bug tooManySessions() {
    Settings two = Settings.outlook2016().with(new SessionLimit(2));
    Story many =
        Story.of(
                "b31-too-many-sessions",
                "A session for each job",
                "The program opens a new session for each of its jobs and ends none before the"
                    + " next. The machine has room for two.",
                stage -> {
                  Mapi32 mapi32 = stage.mapi32("jobs");
                  mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                  MapiSession first = mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
                  MapiSession second = mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
                  stage.result(
                      "the third MAPILogonEx",
                      () -> mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION).release());
                  end(first);
                  end(second);
                  mapi32.mapiUninitialize();
                })
            .under(two)
            .expects("the third MAPILogonEx gives MAPI_E_LOGON_FAILED (0x80040111)");
    Story one =
        Story.of(
                "b31-one-session-after-the-other",
                "One session after the other",
                "The program ends the session of a job before it begins the next.",
                stage -> {
                  Mapi32 mapi32 = stage.mapi32("jobs");
                  mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                  for (int job = 1; job <= 3; job++) {
                    stage.result(
                        "MAPILogonEx of job " + job,
                        () -> end(mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION)));
                  }
                  mapi32.mapiUninitialize();
                })
            .under(two)
            .expects("MAPILogonEx of job 1 gives S_OK (0x00000000)")
            .expects("MAPILogonEx of job 2 gives S_OK (0x00000000)")
            .expects("MAPILogonEx of job 3 gives S_OK (0x00000000)");
    return Bug.of("B31", "too-many-sessions", many, one);
  }

  private static void end(MapiSession session) {
    session.logoff(0, 0, 0);
    session.release();
  }

  // One store of the profile does not open.

  private static Bug oneProviderFails() {
    Story givesUp =
        Story.of(
                "b32-gives-up",
                "One provider fails, and the program gives up",
                "The server of one store cannot be reached. The session opens and the other store"
                    + " would work, but the program takes the first failure for the end.",
                stage -> openAll(stage, false))
            .expects("Archive gives MAPI_E_FAILONEPROVIDER (0x8004011D)");
    Story goesOn =
        Story.of(
                "b32-goes-on",
                "One provider fails, and the program goes on",
                "The program works with what it has, and tries the other store once more later:"
                    + " MAPI_E_FAILONEPROVIDER allows that.",
                stage -> openAll(stage, true))
            .expects("Archive gives MAPI_E_FAILONEPROVIDER (0x8004011D)")
            .expects("Mailbox - Ada gives S_OK (0x00000000)")
            .expects("Archive, once more, gives S_OK (0x00000000)");
    return Bug.of("B32", "one-provider-fails", givesUp, goesOn);
  }

  private static void openAll(Stage stage, boolean goesOn) {
    stage.mapi().profiles().add("Both", p -> p.store("Archive").store("Mailbox - Ada"));
    stage
        .mapi()
        .faults()
        .onProvider(ProviderMethod.MS_PROVIDER_LOGON)
        .answer(Hresult.MAPI_E_FAILONEPROVIDER);
    Mapi32 mapi32 = stage.mapi32("search");
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, "Both", null, NEW_SESSION);
    stage.result("Archive", () -> Program.store(session, "Archive").release());
    if (goesOn) {
      stage.result("Mailbox - Ada", () -> Program.store(session, "Mailbox - Ada").release());
      stage.result("Archive, once more,", () -> Program.store(session, "Archive").release());
    }
    end(session);
    mapi32.mapiUninitialize();
  }

  private static Bug secondTryWorks() {
    Story retries =
        Story.of(
                "b33-tries-again",
                "A program that tries again",
                "The first MAPILogonEx fails as in the field, and the program tries once more"
                    + " before it gives up.",
                stage -> {
                  stage
                      .mapi()
                      .faults()
                      .on(MapiMethod.MAPI_LOGON_EX)
                      .answer(Hresult.MAPI_E_CALL_FAILED);
                  Mapi32 mapi32 = stage.mapi32("importer");
                  mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                  end(logonWithRetry(mapi32));
                  stage.note("the importer has worked");
                  mapi32.mapiUninitialize();
                })
            .expects("the importer has worked");
    return Bug.of("B33", "second-try-works", Stories.named("second-try-works"), retries);
  }

  private static MapiSession logonWithRetry(Mapi32 mapi32) {
    try {
      return mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
    } catch (MapiException first) {
      return mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
    }
  }

  private static Bug logonMutex() {
    Story alone =
        Story.of(
                "b34-nobody-holds-the-lock",
                "Nobody holds the lock of all logons",
                "The program that was set up without dialogs gives the lock back at once, and a"
                    + " hurried logon gets its session.",
                stage -> {
                  PrivateSession setup = PrivateSession.open(stage.mapi32("setup"), "Bob");
                  Mapi32 mapi32 = stage.mapi32("hurried");
                  mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                  int hurried = NEW_SESSION | LogonFlag.TIMEOUT_SHORT.value();
                  stage.result(
                      "MAPILogonEx with MAPI_TIMEOUT_SHORT",
                      () -> end(mapi32.mapiLogonEx(0, "Ada", null, hurried)));
                  mapi32.mapiUninitialize();
                  setup.logOff();
                  setup.end();
                })
            .expects("MAPILogonEx with MAPI_TIMEOUT_SHORT gives S_OK (0x00000000)");
    return Bug.of("B34", "logon-mutex", Stories.named("logon-mutex"), alone);
  }

  // A dialog in a service: nobody is there who sees it.

  private static Bug hiddenPrompt() {
    Story hidden =
        Story.of(
                "b35-hidden-prompt",
                "A prompt that nobody sees",
                "A job in the background logs on with MAPI_LOGON_UI and no profile. The dialog is"
                    + " shown where nobody looks, and the call does not come back until the"
                    + " process is killed.",
                stage -> {
                  MapiClient job = stage.client("nightly");
                  StageThread thread =
                      StageThread.start(
                              () -> {
                                job.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
                                job.mapi32()
                                    .mapiLogonEx(0, null, null, NEW_SESSION | LogonFlag.UI.value());
                              })
                          .awaitWaiting(job);
                  job.waiting().forEach(waiting -> stage.note("nightly waits: " + waiting.what()));
                  job.terminate();
                  thread.join();
                })
            .under(
                Settings.outlook2016()
                    .with(UiHooks.NO_USER.onLogon(dialog -> DialogAnswer.never())))
            .expects("nightly waits: logon dialog, which nobody sees");
    Story named =
        Story.of(
            "b35-no-prompt",
            "No prompt",
            "The job names its profile and does not allow dialogs: it gets a session, or an error"
                + " that it can write into its log.",
            stage -> {
              PrivateSession job = PrivateSession.open(stage.mapi32("nightly"), "Ada");
              job.use();
              job.logOff();
              job.end();
            });
    return Bug.of("B35", "hidden-prompt", hidden, named);
  }

  private static Bug serviceLogon() {
    Settings service = Settings.outlook2016().asService();
    Story plain =
        Story.of(
                "b37-service-as-a-program",
                "A service that logs on like a program",
                "The service says neither that it is one nor that it wants no mail. On a real"
                    + " system it may hang in dialogs or lack the rights that it needs.",
                stage -> {
                  PrivateSession program = PrivateSession.open(stage.mapi32("sync service"), "Ada");
                  program.logOff();
                  program.end();
                })
            .under(service)
            .finds(LintRule.SERVICE_FLAG, "sync service")
            .finds(LintRule.SERVICE_FLAG, "sync service")
            .finds(LintRule.SERVICE_WITHOUT_NO_MAIL, "sync service");
    Story flagged =
        Story.of(
                "b37-service-as-a-service",
                "A service that says so",
                "MAPI_NT_SERVICE in both calls, and MAPI_NO_MAIL.",
                stage -> {
                  Mapi32 mapi32 = stage.mapi32("sync service");
                  mapi32.mapiInitialize(SERVICE);
                  int flags = NEW_SESSION | bits(LogonFlag.NT_SERVICE, LogonFlag.NO_MAIL);
                  end(mapi32.mapiLogonEx(0, "Ada", null, flags));
                  mapi32.mapiUninitialize();
                })
            .under(service);
    return Bug.of("B37", "service-logon", plain, flagged);
  }
}
