package org.mapiemulator.examples.bug;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.AddIn;
import org.mapiemulator.AddInRegistration;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.settings.HostGoneResult;
import org.mapiemulator.settings.Settings;

/** The end of a host process, for the code in it and for those outside. */
final class HostBugs {

  private HostBugs() {}

  static List<Bug> all() {
    return List.of(shutdownEventMissing(), externalReference(), hostGone());
  }

  // An add-in that saves when it is told.

  private static Bug shutdownEventMissing() {
    Story untold =
        Story.of(
                "b09-shutdown-event-missing",
                "An add-in waits for an event that never comes",
                "The add-in saves its state when its host says that it quits. Outlook 2010 and"
                    + " later do not say so, and the state is gone.",
                stage -> quit(stage, false))
            .under(Settings.outlook2010())
            .expects("saved: []");
    Story registered =
        Story.of(
                "b09-shutdown-event-required",
                "An add-in that asks to be told",
                "The same add-in with RequireShutdownNotification in its registration: it is told,"
                    + " and saves.",
                stage -> quit(stage, true))
            .under(Settings.outlook2010())
            .expects("saved: [3 open tasks]");
    return Bug.of("B09", "shutdown-event-missing", untold, registered);
  }

  private static void quit(Stage stage, boolean asksToBeTold) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    List<String> file = new ArrayList<>();
    AddInRegistration registration =
        outlook.addIn(
            "tasks",
            new AddIn() {
              @Override
              public void onBeginShutdown() {
                file.add("3 open tasks");
              }
            });
    if (asksToBeTold) {
      registration.requireShutdownNotification();
    }
    outlook.quit();
    stage.note("saved: " + file);
  }

  // Somebody outside holds the host.

  private static Bug externalReference() {
    Story zombie =
        Story.of(
                "b10-zombie",
                "A host that cannot go",
                "A second process holds references to objects of Outlook when its user closes it."
                    + " Before 2007 SP2 the process stays, without a window, until the last"
                    + " reference is gone.",
                HostBugs::closeOutlook)
            .under(Settings.beforeOutlook2007Sp2())
            .expects("OUTLOOK.EXE is there: true")
            .expects("the sync tool can read: true")
            .expects("OUTLOOK.EXE is there: false")
            .finds(LintRule.EXTERNAL_REFERENCE, "sync tool");
    Story goes =
        Story.of(
                "b10-host-goes",
                "A host that goes",
                "Since 2007 SP2 Outlook goes whoever holds it. The program that lives in it is cut"
                    + " off, and says so to its user.",
                HostBugs::closeOutlook)
            .under(Settings.outlook2010())
            .expects("OUTLOOK.EXE is there: false")
            .expects("the sync tool can read: false")
            .expects("OUTLOOK.EXE is there: false");
    return Bug.of("B10", "external-reference", zombie, goes);
  }

  private static void closeOutlook(Stage stage) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    MapiClient tool = stage.client("sync tool").livesIn(outlook);
    NoteTaker program = NoteTaker.start(tool.mapi32(), NoteTaker.SHARED);

    outlook.quit();
    stage.note("OUTLOOK.EXE is there: " + !outlook.client().isTerminated());
    boolean reads = canRead(program);
    stage.note("the sync tool can read: " + reads);
    if (reads) {
      program.end();
    } else {
      program.drop();
      tool.mapi32().mapiUninitialize();
    }
    stage.note("OUTLOOK.EXE is there: " + !outlook.client().isTerminated());
  }

  private static boolean canRead(NoteTaker program) {
    try {
      return program.count() == 0;
    } catch (MapiException e) {
      return false;
    }
  }

  // The host dies in the middle of a table.

  private static Bug hostGone() {
    Story naive =
        Story.of(
                "b11-host-gone",
                "The host dies while a table is read",
                "Outlook crashes while a program that lives in it reads a table. Its next call"
                    + " fails at once; what it had saved before is there.",
                stage -> crash(stage, false))
            .expects("row 1 read")
            .expects("QueryRows gives MAPI_E_NETWORK_ERROR (0x80040115)")
            .expects("notes in the mailbox: 2");
    Story recovers =
        Story.of(
                "b11-host-gone-rpc",
                "A program that starts anew",
                "The same, with the code of the other kind of connection. The program drops what it"
                    + " had, connects to the new Outlook, and reads on.",
                stage -> crash(stage, true))
            .under(Settings.outlook2016().with(HostGoneResult.SERVER_UNAVAILABLE))
            .expects("row 1 read")
            .expects("QueryRows gives HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE) (0x800706BA)")
            .expects("notes seen by the new program: 2")
            .expects("notes in the mailbox: 2");
    return Bug.of("B11", "host-gone-mid-work", naive, recovers);
  }

  private static void crash(Stage stage, boolean startsAnew) {
    MapiActor outlook = stage.actor("OUTLOOK.EXE").logOn("Ada");
    MapiClient tool = stage.client("sync tool").livesIn(outlook);
    NoteTaker program = NoteTaker.start(tool.mapi32(), NoteTaker.SHARED);
    program.write("Minutes");
    program.write("Budget");
    MapiTable notes = program.contents();
    stage.note("row " + notes.queryRows(1, 0).size() + " read");

    outlook.terminate();
    stage.result("QueryRows", () -> notes.queryRows(1, 0));
    notes.release();
    program.drop();
    tool.mapi32().mapiUninitialize();

    if (startsAnew) {
      MapiActor again = stage.actor("OUTLOOK.EXE").logOn("Ada");
      MapiClient second = stage.client("sync tool 2").livesIn(again);
      NoteTaker anew = NoteTaker.start(second.mapi32(), NoteTaker.SHARED);
      stage.note("notes seen by the new program: " + anew.count());
      anew.end();
      again.exit();
    }
    stage.note(
        "notes in the mailbox: " + stage.mapi().mailbox("Mailbox - Ada").inbox().messages().size());
  }
}
