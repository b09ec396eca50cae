package org.mapiemulator.examples.bug;

import java.util.List;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.mapi.Message;

/** Mail that is not sent, and work that is lost with its process. */
final class SendingBugs {

  private SendingBugs() {}

  static List<Bug> all() {
    return List.of(submitThenLogoff(), killed());
  }

  private static Bug submitThenLogoff() {
    Story hasty =
        Story.of(
                "b15-submit-then-logoff",
                "Submitted, and gone",
                "The program submits a message and logs off at once. Logoff does not wait for the"
                    + " mail, which stays where it is until a later session sends it.",
                stage -> {
                  NoteTaker program = NoteTaker.start(stage.mapi32("mailer"), NoteTaker.ALONE);
                  program.send("Invitation");
                  program.end();
                  noteMail(stage, "after Logoff");
                  NoteTaker later = NoteTaker.start(stage.mapi32("later"), NoteTaker.ALONE);
                  stage.mapi().spooler().deliver();
                  noteMail(stage, "after a later session");
                  later.end();
                })
            .expects("after Logoff: 1 waits, Bob has 0")
            .expects("after a later session: 0 wait, Bob has 1");
    Story noMail =
        Story.of(
                "b15-submit-without-mail",
                "Submitted, and nobody to send it",
                "With MAPI_NO_MAIL there is no spooler in the session: the message waits however"
                    + " long the program does.",
                stage -> {
                  NoteTaker program = NoteTaker.start(stage.mapi32("mailer"), NoteTaker.NO_MAIL);
                  program.send("Invitation");
                  stage.mapi().spooler().deliver();
                  noteMail(stage, "at the end");
                  program.end();
                })
            .expects("at the end: 1 waits, Bob has 0");
    Story waits =
        Story.of(
                "b15-delivered-first",
                "Submitted, and delivered",
                "The program lets the spooler do its work before it logs off.",
                stage -> {
                  NoteTaker program = NoteTaker.start(stage.mapi32("mailer"), NoteTaker.ALONE);
                  program.send("Invitation");
                  stage.mapi().spooler().deliver();
                  noteMail(stage, "before Logoff");
                  program.end();
                })
            .expects("before Logoff: 0 wait, Bob has 1");
    return new Bug("B15", "submit-then-logoff", List.of(hasty, noMail), List.of(waits));
  }

  private static void noteMail(Stage stage, String when) {
    int waiting = stage.mapi().spooler().waiting().size();
    int arrived = stage.mapi().mailbox("Mailbox - Bob").inbox().messages().size();
    stage.note(
        when + ": " + waiting + (waiting == 1 ? " waits" : " wait") + ", Bob has " + arrived);
  }

  // Killed in the middle of a note.

  private static Bug killed() {
    Story killed =
        Story.of(
                "b17-killed-in-the-middle",
                "Killed in the middle of a note",
                "The program is killed while a note is open. What it had saved is there, what it"
                    + " had not is in the report, and the next one can log on.",
                stage -> {
                  MapiClient process = stage.client("notes");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  program.write("Minutes");
                  program.draft("Budget");
                  process.terminate();
                  ShutdownBugs.noteLosses(stage);
                  NoteTaker next = NoteTaker.start(stage.mapi32("next"), NoteTaker.ALONE);
                  stage.note("notes: " + next.count());
                  next.end();
                })
            .expects("lost: unsaved message \"Budget\" in Inbox of \"Mailbox - Ada\"")
            .expects("notes: 1");
    Story saves =
        Story.of(
                "b17-saved-before-the-end",
                "Saved before the end",
                "The program saves what it has and leaves in the documented order.",
                stage -> {
                  MapiClient process = stage.client("notes");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  program.write("Minutes");
                  Message budget = program.draft("Budget");
                  budget.saveChanges(0);
                  budget.release();
                  program.end();
                  process.terminate();
                  ShutdownBugs.noteLosses(stage);
                  NoteTaker next = NoteTaker.start(stage.mapi32("next"), NoteTaker.ALONE);
                  stage.note("notes: " + next.count());
                  next.end();
                })
            .expects("lost: nothing")
            .expects("notes: 2");
    return new Bug(
        "B17",
        "killed-instead-of-logoff",
        List.of(Stories.named("killed-instead-of-logoff"), killed),
        List.of(saves));
  }
}
