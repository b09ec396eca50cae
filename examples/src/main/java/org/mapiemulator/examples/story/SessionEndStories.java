package org.mapiemulator.examples.story;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** What comes after the end of a session, and what comes instead of it. */
final class SessionEndStories {

  private SessionEndStories() {}

  static List<Story> all() {
    Story call =
        Story.of(
                "call-after-logoff",
                "A call after Logoff",
                "The program logs off and then uses its session once more. The call is"
                    + " refused, and the finding says where the session was opened and where it"
                    + " was logged off.",
                SessionEndStories::callAfterLogoff)
            .expects("QueryIdentity after Logoff gives MAPI_E_INVALID_OBJECT (0x80040108)")
            .finds(LintRule.CALL_AFTER_LOGOFF, "archiver");
    Story killed =
        Story.of(
                "killed-instead-of-logoff",
                "Killed instead of logged off",
                "A program is killed in the middle of its work instead of logging off. Its"
                    + " session ends without a Logoff, the others on the shared session hear that"
                    + " somebody is gone, and live on.",
                SessionEndStories::killed)
            .expects("OUTLOOK.EXE hears: ExtendedNotification")
            .expects("watcher is told: false")
            .expects("sessions of the killed process: 0")
            .expects("a new program joins core#1");
    return List.of(call, killed);
  }

  private static void callAfterLogoff(Stage stage) {
    Mapi32 mapi32 = stage.mapi32("archiver");
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session =
        mapi32.mapiLogonEx(0, "Ada", null, bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION));

    session.logoff(0, 0, 0);
    stage.result("QueryIdentity after Logoff", session::queryIdentity);

    session.release();
    mapi32.mapiUninitialize();
  }

  private static void killed(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada").listen();
    MapiClient importer = stage.client("importer");
    MailWatcher.start(importer.mapi32());
    MailWatcher watcher = MailWatcher.start(stage.mapi32("watcher"));

    importer.terminate();
    stage.deliverAll();

    outlook
        .received()
        .forEach(n -> stage.note("OUTLOOK.EXE hears: " + n.getClass().getSimpleName()));
    stage.note("watcher is told: " + watcher.isToldToStop());
    stage.note("sessions of the killed process: " + importer.sessions().size());
    MapiActor indexer = stage.actor("indexer").join();
    stage.note("a new program joins " + indexer.client().sessions().get(0).core());

    indexer.exit();
    watcher.close();
    outlook.exit();
  }
}
