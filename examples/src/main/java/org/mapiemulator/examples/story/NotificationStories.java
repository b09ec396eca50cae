package org.mapiemulator.examples.story;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.BatchJob;
import org.mapiemulator.examples.program.StatusWindow;
import org.mapiemulator.lint.LintRule;

/** Notifications that come late, never, or only when the program pumps. */
final class NotificationStories {

  private NotificationStories() {}

  static List<Story> all() {
    Story late =
        Story.of(
                "late-notification",
                "A notification after Unadvise",
                "A notification arrives after Unadvise has returned, which MAPI documents as"
                    + " possible. The program has destroyed what its sink writes to, and"
                    + " OnNotify ends with an exception.",
                NotificationStories::late)
            .expects("notifications that come late: 1")
            .finds(LintRule.SINK_THREW, "status");
    Story forgotten =
        Story.of(
                "unadvise-forgotten",
                "Unadvise is forgotten",
                "The program forgets Unadvise before Logoff. The registration ends with the"
                    + " session, and the finding says where it was made.",
                NotificationStories::forgotten)
            .finds(LintRule.SINK_NOT_UNADVISED, "status");
    Story pumps =
        Story.of(
                "nobody-pumps",
                "Nobody pumps",
                "Without MAPI_MULTITHREAD_NOTIFICATIONS notifications come only while the first"
                    + " thread processes its messages, and this one never does. They pile"
                    + " up, and the program works on as if nothing had been said.",
                NotificationStories::nobodyPumps)
            .expects("the sink got []")
            .finds(LintRule.SHARED_LOGOFF, "OUTLOOK.EXE")
            .finds(LintRule.NOBODY_PUMPS, "batch")
            .finds(LintRule.SINK_NOT_UNADVISED, "batch")
            .finds(LintRule.OBJECT_LEAKED, "batch")
            .finds(LintRule.SESSION_LEAKED, "batch")
            .finds(LintRule.INITIALIZE_LEAKED, "batch");
    Story pumped =
        Story.of(
                "pumped-at-last",
                "Somebody pumps at last",
                "The same program, but it calls HrDispatchNotifications before it leaves."
                    + " Everything that waited comes then, in its order.",
                NotificationStories::pumpedAtLast)
            .expects("the sink got [fnevCriticalError, fnevExtended]")
            .finds(LintRule.SHARED_LOGOFF, "OUTLOOK.EXE");
    return List.of(late, forgotten, pumps, pumped);
  }

  private static void late(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    MapiClient process = stage.client("status");
    StatusWindow window = StatusWindow.open(process.mapi32());
    MapiActor visitor = stage.actor("visitor").join();

    visitor.exit();
    window.closeWindow();
    stage.note("notifications that come late: " + process.notifications().deliverLate());

    window.leave();
    outlook.exit();
  }

  private static void forgotten(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    StatusWindow window = StatusWindow.open(stage.mapi32("status"));

    window.leave();
    outlook.exit();
  }

  private static void nobodyPumps(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    BatchJob job = BatchJob.start(stage.mapi().client("batch").mapi32());

    outlook.logOffEveryone();
    outlook.exit();

    stage.note("the sink got " + job.heard());
  }

  private static void pumpedAtLast(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    BatchJob job = BatchJob.start(stage.mapi().client("batch").mapi32());

    outlook.logOffEveryone();
    outlook.exit();
    job.pump();

    stage.note("the sink got " + job.heard());
    job.end();
  }
}
