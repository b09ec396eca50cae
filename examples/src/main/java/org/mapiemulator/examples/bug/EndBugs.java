package org.mapiemulator.examples.bug;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;

/** Sessions that end too loudly, too late, or not at all. */
final class EndBugs {

  private static final int NEW_SESSION =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.NO_MAIL, LogonFlag.UNICODE);

  private EndBugs() {}

  static List<Bug> all() {
    return List.of(logoffShared(), sharedAdvice(), callAfterLogoff(), leakedReference());
  }

  private static Bug logoffShared() {
    Story quiet =
        Story.of(
                "b01-quiet-logoff",
                "Outlook ends its own session",
                "Outlook logs off without a flag. The two programs that share its session are told"
                    + " nothing, and work on.",
                stage -> {
                  MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
                  MailWatcher watcher = MailWatcher.start(stage.mapi32("watcher"));
                  MailWatcher archiver = MailWatcher.start(stage.mapi32("archiver"));
                  outlook.exit();
                  stage.deliverAll();
                  stage.note("watcher is told: " + watcher.isToldToStop());
                  stage.note("archiver is told: " + archiver.isToldToStop());
                  watcher.close();
                  archiver.close();
                })
            .expects("watcher is told: false")
            .expects("archiver is told: false");
    return new Bug(
        "B01",
        "logoff-shared",
        List.of(Stories.named("logoff-shared-ignored"), Stories.named("logoff-shared-stuck")),
        List.of(quiet));
  }

  private static Bug sharedAdvice() {
    return Bug.of(
        "B02",
        "logoff-shared-advice",
        Stories.named("logoff-shared"),
        Stories.named("logoff-shared-before-2007-sp2"));
  }

  // A call after Logoff, on everything that was got through the session.

  private static Bug callAfterLogoff() {
    Story late =
        Story.of(
                "b03-calls-after-logoff",
                "Everything of a session is used once more",
                "The program logs off first and then goes through all that it has open: session,"
                    + " store, folder and table. Each call is refused, and each finding says"
                    + " where the object was opened and where the session was logged off.",
                stage -> new Mailbox(stage).inspectAfterLogoff(stage))
            .expects("IMAPISession::QueryIdentity gives MAPI_E_INVALID_OBJECT (0x80040108)")
            .expects("IMsgStore::GetReceiveFolder gives MAPI_E_INVALID_OBJECT (0x80040108)")
            .expects("IMAPIFolder::GetPropList gives MAPI_E_INVALID_OBJECT (0x80040108)")
            .expects("IMAPITable::GetRowCount gives MAPI_E_INVALID_OBJECT (0x80040108)")
            .finds(LintRule.CALL_AFTER_LOGOFF, "archiver")
            .finds(LintRule.CALL_AFTER_LOGOFF, "archiver")
            .finds(LintRule.CALL_AFTER_LOGOFF, "archiver")
            .finds(LintRule.CALL_AFTER_LOGOFF, "archiver");
    Story ordered =
        Story.of(
                "b03-calls-before-logoff",
                "Everything of a session is used before its end",
                "The same calls in time, everything released, and then Logoff.",
                stage -> new Mailbox(stage).inspectBeforeLogoff(stage))
            .expects("IMAPISession::QueryIdentity gives S_OK (0x00000000)")
            .expects("IMsgStore::GetReceiveFolder gives S_OK (0x00000000)")
            .expects("IMAPIFolder::GetPropList gives S_OK (0x00000000)")
            .expects("IMAPITable::GetRowCount gives S_OK (0x00000000)");
    return new Bug(
        "B03",
        "call-after-logoff",
        List.of(Stories.named("call-after-logoff"), late),
        List.of(ordered));
  }

  private static Bug leakedReference() {
    Story leaked =
        Story.of(
                "b12-table-leaked",
                "A table that nobody releases",
                "The program releases everything but a table of folders. The report names it and"
                    + " who opened it; the store it came from could not be closed before Logoff.",
                stage -> new Mailbox(stage).leak(stage))
            .expects("tables still open: [table#2]")
            .finds(LintRule.STORE_RELEASED_FIRST, "archiver")
            .finds(LintRule.OBJECT_LEAKED, "archiver");
    Story released =
        Story.of(
                "b12-table-released",
                "A table that is released",
                "The same program with the line that was missing.",
                stage -> new Mailbox(stage).close(stage))
            .expects("tables still open: []");
    return Bug.of("B12", "leaked-reference", leaked, released);
  }

  /** A program with a session, its store, the root folder and a table of folders. */
  private static final class Mailbox {
    private final Mapi32 mapi32;
    private final MapiSession session;
    private final MsgStore store;
    private final MapiFolder root;
    private final MapiTable folders;

    Mailbox(Stage stage) {
      mapi32 = stage.mapi32("archiver");
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      session = mapi32.mapiLogonEx(0, "Ada", null, NEW_SESSION);
      store = Program.defaultStore(session);
      root = (MapiFolder) store.openEntry(null, null, 0).object();
      folders = root.getHierarchyTable(0);
    }

    void inspectAfterLogoff(Stage stage) {
      session.logoff(0, 0, 0);
      inspect(stage);
      release();
    }

    void inspectBeforeLogoff(Stage stage) {
      inspect(stage);
      close(stage, false);
    }

    private void inspect(Stage stage) {
      stage.result("IMAPISession::QueryIdentity", session::queryIdentity);
      stage.result("IMsgStore::GetReceiveFolder", () -> store.getReceiveFolder(null, 0));
      stage.result("IMAPIFolder::GetPropList", () -> root.getPropList(0));
      stage.result("IMAPITable::GetRowCount", () -> folders.getRowCount(0));
    }

    private void release() {
      folders.release();
      root.release();
      store.release();
      session.release();
      mapi32.mapiUninitialize();
    }

    void leak(Stage stage) {
      root.release();
      store.release();
      end(stage);
    }

    void close(Stage stage) {
      close(stage, true);
    }

    private void close(Stage stage, boolean tells) {
      folders.release();
      root.release();
      store.release();
      if (tells) {
        end(stage);
      } else {
        leave();
      }
    }

    private void end(Stage stage) {
      stage.note(
          "tables still open: "
              + stage.mapi().client("archiver").openObjects().stream()
                  .map(object -> object.name())
                  .filter(name -> name.startsWith("table"))
                  .toList());
      leave();
    }

    private void leave() {
      session.logoff(0, 0, 0);
      session.release();
      mapi32.mapiUninitialize();
    }
  }
}
