package org.mapiemulator.examples.story;

import java.time.Instant;
import java.util.List;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.archiver.MailArchive;
import org.mapiemulator.examples.archiver.OneRound;
import org.mapiemulator.examples.mailbox.OfficeMailbox;
import org.mapiemulator.examples.tool.DraftParser;
import org.mapiemulator.examples.tool.HastyImporter;
import org.mapiemulator.examples.tool.InboxWindow;
import org.mapiemulator.examples.tool.MailImporter;
import org.mapiemulator.examples.tool.MailboxReport;
import org.mapiemulator.examples.tool.NoteCopier;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.settings.Settings;

/** Mailboxes: what is written, what is lost, what is read, and what comes in meanwhile. */
final class MailboxStories {

  private static final Instant SPRING = Instant.parse("2009-03-15T00:00:00Z");
  private static final int LAST_ENTRIES = 24;

  private MailboxStories() {}

  static List<Story> all() {
    return List.of(
        Story.of(
                "archive",
                "Mail from .eml and .msg files is archived",
                "A mailbox of 223 messages, 22 of them from .eml and .msg files in several"
                    + " languages, some damaged. A round of the archiver walks the folders, finds"
                    + " the old mail by a restriction, stamps it, and moves it with all that is"
                    + " in it.",
                MailboxStories::archive)
            .expects("the log: mail of an unknown user: 7 archived")
            .expects("Archive/Inbox: 3 messages")
            .expects("Archive/Inbox/Outlook: 4 messages")
            .expects("FW: Figures has inside: Figures with figures.csv of 5600 bytes"),
        Story.of(
                "mailbox-report",
                "223 messages are read",
                "The inspection tool opens every message of the same mailbox, and streams what"
                    + " GetProps has no room for. It opens and releases more than a thousand"
                    + " objects; the journal keeps the last entries only.",
                MailboxStories::report)
            .under(Settings.outlook2016().with(new JournalBound(LAST_ENTRIES)))
            .expects("messages in the report: 223")
            .expects("open at the end: nothing"),
        Story.of(
                "save-forgotten",
                "SaveChanges is forgotten",
                "The importer releases its new message without SaveChanges. No call fails, and"
                    + " there is no message: changes of messages are kept by SaveChanges only.",
                MailboxStories::forgotten)
            .expects("messages in the mailbox: 0")
            .finds(LintRule.CHANGES_NOT_SAVED, "importer"),
        Story.of(
                "save-remembered",
                "SaveChanges is remembered",
                "An importer as it should be saves what is inside before what it is in: the"
                    + " message in the attachment, the attachment, the message.",
                MailboxStories::imported)
            .expects("messages in the mailbox: 1"),
        Story.of(
                "error-slot",
                "A PT_ERROR slot is taken for a value",
                "The text is too large for GetProps, which has PT_ERROR in its place and calls"
                    + " that a success. The program writes what it got into a copy; SetProps"
                    + " skips the slot, and the copy has no text.",
                stage -> copy(stage, NoteCopier.careless(stage.mapi32("copier"), "Ada")))
            .expects("characters of the original: 20000")
            .expects("characters of the copy: 0")
            .finds(LintRule.ERROR_VALUE_WRITTEN, "copier"),
        Story.of(
                "stream-for-get-props",
                "A stream in place of GetProps",
                "The same copy by a program that opens the text with OpenProperty where GetProps"
                    + " says MAPI_E_NOT_ENOUGH_MEMORY, and reads it piece by piece.",
                stage -> copy(stage, NoteCopier.careful(stage.mapi32("copier"), "Ada")))
            .expects("characters of the original: 20000")
            .expects("characters of the copy: 20000"),
        Story.of(
                "mail-meanwhile",
                "Mail comes while a table is read",
                "A window shows the Inbox page by page while mail comes and goes. Its cursor"
                    + " stays at the row it stands on, so that no line is shown twice or left"
                    + " out; what came in above it is in the notifications.",
                MailboxStories::meanwhile)
            .expects("the first page: [Five, Four]")
            .expects("the second page: [Three, One]")
            .expects("notifications: [added New, deleted]"));
  }

  private static void archive(Stage stage) {
    Mailbox mailbox = stage.mapi().mailbox("Mailbox - Ada");
    mailbox.restore(OfficeMailbox.snapshot());

    String log = OneRound.make(stage.mapi32("archiver"), "Ada", MailArchive.before(SPRING));

    stage.note("the log: " + log);
    for (String path : List.of("Archive/Inbox", "Archive/Inbox/Outlook")) {
      stage.note(path + ": " + mailbox.folder(path).messages().size() + " messages");
    }
    MessageView outer = mailbox.folder("Archive/Inbox/Outlook").message("FW: Figures");
    MessageView inner = outer.attachments().get(0).embedded().orElseThrow();
    stage.note(
        outer.subject()
            + " has inside: "
            + inner.subject()
            + " with "
            + inner.attachments().get(0).name()
            + " of "
            + inner.attachments().get(0).bytes().length
            + " bytes");
  }

  private static void report(Stage stage) {
    stage.mapi().mailbox("Mailbox - Ada").restore(OfficeMailbox.snapshot());
    MapiClient process = stage.client("report");

    String report = new MailboxReport(process.mapi32(), "Ada").print();

    long messages = report.lines().filter(line -> line.strip().startsWith("- \"")).count();
    stage.note("messages in the report: " + messages);
    stage.note(
        "open at the end: "
            + (process.openObjects().isEmpty() ? "nothing" : process.openObjects()));
  }

  private static void forgotten(Stage stage) {
    new HastyImporter(stage.mapi32("importer"), "Ada").importNote("Budget");
    noteCount(stage);
  }

  private static void imported(Stage stage) {
    new MailImporter(stage.mapi32("importer"), "Ada")
        .importMail(
            "Imported",
            DraftParser.parse(
                """
                message:
                subject: Budget
                from: bob@example.org
                to: ada@example.com
                received: 2009-01-12T09:30:00Z
                The figures of last year are attached.
                attached:
                subject: Figures
                from: eve@example.org
                received: 2008-01-14T08:00:00Z
                file: figures.csv month,amount
                """));
    noteCount(stage);
  }

  private static void noteCount(Stage stage) {
    int count = stage.mapi().mailbox("Mailbox - Ada").view().messages().size();
    stage.note("messages in the mailbox: " + count);
  }

  private static void copy(Stage stage, NoteCopier copier) {
    Folder inbox = stage.mapi().mailbox("Mailbox - Ada").inbox();
    inbox.message(m -> m.subject("Minutes").body("ten chars ".repeat(2000)));

    copier.copyFirst();

    stage.note("characters of the original: " + inbox.messages().get(0).body().length());
    stage.note("characters of the copy: " + inbox.messages().get(1).body().length());
  }

  private static void meanwhile(Stage stage) {
    Mailbox mailbox = stage.mapi().mailbox("Mailbox - Ada");
    Instant first = Instant.parse("2009-01-01T00:00:00Z");
    List<String> subjects = List.of("One", "Two", "Three", "Four", "Five");
    for (int i = 0; i < subjects.size(); i++) {
      String subject = subjects.get(i);
      Instant time = first.plusSeconds(i);
      mailbox.inbox().message(m -> m.subject(subject).received(time));
    }
    try (InboxWindow window = InboxWindow.open(stage.mapi32("window"), "Ada")) {
      stage.note("the first page: " + window.readOn(2));
      mailbox.receives(m -> m.subject("New").received(first.plusSeconds(60)));
      mailbox.inbox().delete(mailbox.inbox().message("Two"));
      stage.note("the second page: " + window.readOn(2));
      stage.deliverAll();
      stage.note("notifications: " + window.events());
    }
  }
}
