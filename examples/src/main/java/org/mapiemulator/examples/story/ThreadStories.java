package org.mapiemulator.examples.story;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.examples.program.BatchJob;
import org.mapiemulator.examples.program.PrivateSession;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.Settings;

/** Threads and MAPIInitialize. */
final class ThreadStories {

  private ThreadStories() {}

  static List<Story> all() {
    Story reported =
        Story.of(
                "thread-without-init",
                "A thread without MAPIInitialize",
                "A worker thread uses the session without a MAPIInitialize of its own. The"
                    + " call works and is a warning; the second worker shows how it is done.",
                stage -> {
                  PrivateSession program = PrivateSession.open(stage.mapi32("indexer"), "Ada");
                  stage.onThread(() -> stage.result("QueryIdentity", program::use));
                  stage.onThread(program::useOnWorkerThread);
                  program.logOff();
                  program.end();
                })
            .expects("QueryIdentity gives S_OK (0x00000000)")
            .finds(LintRule.THREAD_WITHOUT_INITIALIZE, "indexer");
    Story enforced =
        Story.of(
                "thread-without-init-enforced",
                "A thread without MAPIInitialize, refused",
                "The same worker threads under PerThreadInit.ENFORCE. Now the call of the"
                    + " first one fails, as it can on a real system.",
                reported.script())
            .under(Settings.outlook2016().with(PerThreadInit.ENFORCE))
            .expects("QueryIdentity gives MAPI_E_NOT_INITIALIZED (0x80040605)")
            .finds(LintRule.THREAD_WITHOUT_INITIALIZE, "indexer");
    Story gone =
        Story.of(
                "notification-thread-gone",
                "The notification thread is gone",
                "Without MAPI_MULTITHREAD_NOTIFICATIONS notifications belong to the thread that"
                    + " initialized first, and that thread has ended. None arrives any more,"
                    + " even if another thread pumps.",
                ThreadStories::notificationThreadGone)
            .expects("the sink got []")
            .finds(LintRule.SHARED_LOGOFF, "OUTLOOK.EXE")
            .finds(LintRule.THREAD_WITHOUT_INITIALIZE, "batch")
            .finds(LintRule.NOTIFICATION_THREAD_GONE, "batch")
            .finds(LintRule.SINK_NOT_UNADVISED, "batch")
            .finds(LintRule.OBJECT_LEAKED, "batch")
            .finds(LintRule.SESSION_LEAKED, "batch")
            .finds(LintRule.INITIALIZE_LEAKED, "batch");
    return List.of(reported, enforced, gone);
  }

  private static void notificationThreadGone(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    BatchJob[] job = new BatchJob[1];
    stage.onThread(() -> job[0] = BatchJob.start(stage.mapi().client("batch").mapi32()));

    outlook.logOffEveryone();
    outlook.exit();
    job[0].pump();

    stage.note("the sink got " + job[0].heard());
  }
}
