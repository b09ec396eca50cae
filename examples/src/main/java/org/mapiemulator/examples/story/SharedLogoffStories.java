package org.mapiemulator.examples.story;

import java.time.Duration;
import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.CarelessWatcher;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.examples.program.StuckWatcher;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.settings.StallLimit;

/** MAPI_LOGOFF_SHARED: one client ends the session for all who share it. */
final class SharedLogoffStories {

  /** The sink never returns; there is no use in waiting the usual ten seconds for it. */
  private static final StallLimit SOON = new StallLimit(Duration.ofMillis(100));

  private SharedLogoffStories() {}

  static List<Story> all() {
    Story tidy =
        Story.of(
                "logoff-shared",
                "Outlook ends the session for everybody",
                "Outlook logs off with MAPI_LOGOFF_SHARED, and the two programs that share its"
                    + " session are told to go. They listen and go in good order; the one"
                    + " who is wrong is Outlook.",
                SharedLogoffStories::everybodyGoes)
            .under(Settings.outlook2010())
            .expects("watcher is told: true")
            .expects("archiver is told: true")
            .finds(LintRule.SHARED_LOGOFF, "OUTLOOK.EXE");
    Story before =
        Story.of(
                "logoff-shared-before-2007-sp2",
                "The same calls, when they were right",
                "The same calls under a version before Outlook 2007 SP2. Then the flag was"
                    + " the documented way for the owner of a session to end it, so nothing is"
                    + " found.",
                SharedLogoffStories::everybodyGoes)
            .under(Settings.beforeOutlook2007Sp2())
            .expects("watcher is told: true")
            .expects("archiver is told: true");
    Story ignored =
        Story.of(
                "logoff-shared-ignored",
                "One does not listen",
                "The program hears that the session ends and goes on using it. Under"
                    + " SharedLogoffMode.FORCED all but cleaning up is refused from then on; the"
                    + " program swallows the error, and the finding shows it.",
                SharedLogoffStories::oneIgnoresIt)
            .under(Settings.outlook2010().with(SharedLogoffMode.FORCED))
            .expects("watcher could look for mail: false")
            .finds(LintRule.SHARED_LOGOFF, "OUTLOOK.EXE")
            .finds(LintRule.CALL_AFTER_END_BY_OTHER, "watcher");
    Story stuck =
        Story.of(
                "logoff-shared-stuck",
                "One does not return from OnNotify",
                "The sink of the program shows a message box and does not return from OnNotify"
                    + ". What comes next waits behind it, Outlook ends all the same, and"
                    + " the program never gets to its cleaning up.",
                SharedLogoffStories::oneIsStuck)
            .under(Settings.outlook2010().with(SOON))
            .expects("OnNotify runs in sink#1")
            .expects("notifications behind it: 1")
            .finds(LintRule.SHARED_LOGOFF, "OUTLOOK.EXE")
            .finds(LintRule.SINK_BLOCKED, "watcher")
            .finds(LintRule.SINK_NOT_UNADVISED, "watcher")
            .finds(LintRule.OBJECT_LEAKED, "watcher")
            .finds(LintRule.SESSION_LEAKED, "watcher")
            .finds(LintRule.INITIALIZE_LEAKED, "watcher");
    return List.of(tidy, before, ignored, stuck);
  }

  private static void everybodyGoes(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    MailWatcher watcher = MailWatcher.start(stage.mapi32("watcher"));
    MailWatcher archiver = MailWatcher.start(stage.mapi32("archiver"));

    outlook.logOffEveryone();
    stage.deliverAll();

    stage.note("watcher is told: " + watcher.isToldToStop());
    stage.note("archiver is told: " + archiver.isToldToStop());
    watcher.close();
    archiver.close();
    outlook.exit();
  }

  private static void oneIgnoresIt(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    CarelessWatcher watcher = CarelessWatcher.start(stage.mapi32("watcher"));

    outlook.logOffEveryone();
    stage.deliverAll();
    outlook.exit();

    stage.note("watcher could look for mail: " + watcher.look());
    watcher.close();
  }

  private static void oneIsStuck(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    MapiClient process = stage.client("watcher");
    StuckWatcher watcher = StuckWatcher.start(process.mapi32());

    outlook.logOffEveryone();
    outlook.exit();
    stage.afterwards(watcher::pressOk);
    process.notifications().letGo();
    watcher.awaitBox();

    process.notifications().running().ifPresent(sink -> stage.note("OnNotify runs in " + sink));
    stage.note("notifications behind it: " + process.notifications().queued().size());
  }
}
