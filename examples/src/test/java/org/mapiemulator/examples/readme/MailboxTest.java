package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.journal.JournalPattern.call;
import static org.mapiemulator.journal.MapiMethod.SAVE_CHANGES;
import static org.mapiemulator.mapi.Hresult.MAPI_E_OBJECT_CHANGED;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.archiver.MailArchive;
import org.mapiemulator.examples.archiver.OneRound;
import org.mapiemulator.examples.tool.DraftParser;
import org.mapiemulator.examples.tool.InboxWindow;
import org.mapiemulator.examples.tool.MailImporter;
import org.mapiemulator.examples.tool.MailboxReport;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MessageGenerator;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.ProjectRoot;

@MapiTest(profiles = "Ada")
class MailboxTest {

  private static final Instant NEW_YEAR = Instant.parse("2010-01-01T00:00:00Z");

  // tag::mailbox[]
  @Test
  void archives_old_mail(MapiSubsystem mapi, @Client("archiver") Mapi32 mapi32) {
    var ada = mapi.mailbox("Mailbox - Ada"); // the store of the profile "Ada"
    ada.inbox().message(m -> m.subject("Lunch?").from("Eve <eve@example.org>"));
    ada.inbox()
        .message(
            m ->
                m.subject("Contract")
                    .from("Bob <bob@example.org>")
                    .to("Ada <ada@example.com>")
                    .received(NEW_YEAR.minus(Duration.ofDays(200)))
                    .attachment("contract.pdf", new byte[9000]));

    OneRound.make(mapi32, "Ada", MailArchive.before(NEW_YEAR)); // the code under test

    assertThat(ada.inbox()).containsExactlySubjects("Lunch?");
    assertThat(ada.folder("Archive/Inbox"))
        .containsMessage(m -> m.subject("Contract").attachment("contract.pdf"));
  }

  // end::mailbox[]

  @Test
  void reads_files(MapiSubsystem mapi, @Client("report") Mapi32 mapi32) {
    var ada = mapi.mailbox("Mailbox - Ada");
    Path files = ProjectRoot.find().resolve("examples/src/main/resources/mailbox/Inbox/Outlook");
    Path letter =
        ProjectRoot.find().resolve("examples/src/main/resources/mailbox/Inbox/french.eml");
    // tag::files[]
    ada.inbox().importEml(letter); // or importMsg(file)
    ada.folder("Outlook").importAll(files); // a directory with all below it
    ada.sentItems().generate(500, MessageGenerator.varied(42)); // a seed, and they are the same
    // end::files[]
    ada.sentItems().clear();
    // tag::tree[]
    String tree = ada.folder("Outlook").toTree();
    // end::tree[]
    GoldenFile.of("mailbox-tree.txt").compare(tree);
    assertThat(new MailboxReport(mapi32, "Ada").print()).contains("Réunion", "Договор");
  }

  @Test
  void archives_mail_from_files(MapiSubsystem mapi, @Client("archiver") Mapi32 mapi32) {
    var ada = mapi.mailbox("Mailbox - Ada");
    Path mail = ProjectRoot.find().resolve("examples/src/main/resources/mailbox/Inbox");
    // tag::archiver[]
    ada.inbox().importEml(mail.resolve("french.eml"));
    ada.inbox().importAll(mail.resolve("Outlook")); // .msg files of 2009

    OneRound.make(mapi32, "Ada", MailArchive.before(NEW_YEAR));

    assertThat(ada.folder("Archive/Inbox"))
        .containsMessage("Réunion – l’ordre du jour à 20 €")
        .containsMessage(m -> m.subject("Договор").from("bob@example.org"));
    // end::archiver[]
  }

  // tag::snapshot[]
  static final MailboxSnapshot OFFICE =
      MapiSubsystem.mailboxOf(
          mailbox -> mailbox.inbox().generate(2000, MessageGenerator.varied(42)));

  @Test
  void begins_with_a_copy_of_its_own(MapiSubsystem mapi) {
    var ada = mapi.mailbox("Mailbox - Ada");
    ada.restore(OFFICE); // takes the same short time whatever is in it
    assertThat(ada.inbox()).hasMessageCount(2000);
  }

  // end::snapshot[]

  @Test
  void hears_of_mail(MapiSubsystem mapi, @Client("window") MapiClient process) {
    var ada = mapi.mailbox("Mailbox - Ada");
    // tag::arrives[]
    process.notifications().hold();
    var window = InboxWindow.open(process.mapi32(), "Ada"); // listens on its contents table

    ada.receives(m -> m.subject("New").from("Eve <eve@example.org>"));
    assertThat(window.events()).isEmpty(); // nothing is delivered yet

    process.notifications().deliverAll();
    assertThat(window.events()).containsExactly("added New");
    // end::arrives[]
    window.close();
  }

  @Test
  void finds_what_was_written(MapiSubsystem mapi, @Client("importer") Mapi32 mapi32) {
    var ada = mapi.mailbox("Mailbox - Ada");
    new MailImporter(mapi32, "Ada")
        .importMail(
            "Imported",
            DraftParser.parse(
                """
                message:
                subject: Budget
                from: bob@example.org
                to: ada@example.com
                received: 2009-01-12T09:30:00Z
                project: 42
                file: figures.csv month,amount
                """));
    // tag::written[]
    var message = ada.folder("Imported").message("Budget");
    assertThat(message)
        .isFrom("bob@example.org")
        .hasRecipient("ada@example.com")
        .hasAttachment("figures.csv")
        .hasProperty(PropTags.PR_MESSAGE_CLASS, "IPM.Note")
        .hasProperty(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "ProjectNumber"), 42);
    // end::written[]
  }

  @Test
  void another_was_faster(MapiSubsystem mapi, @Client("archiver") Mapi32 mapi32, Faults faults) {
    var ada = mapi.mailbox("Mailbox - Ada");
    ada.inbox().message(m -> m.subject("Contract").received(NEW_YEAR.minus(Duration.ofDays(200))));
    // tag::conflict[]
    var inbox = ada.inbox();
    faults
        .before(SAVE_CHANGES)
        .by("archiver")
        .run(() -> inbox.change(inbox.message("Contract"), m -> m.subject("Signed")));

    OneRound.make(mapi32, "Ada", MailArchive.before(NEW_YEAR));

    assertThat(mapi.journal()).contains(call(SAVE_CHANGES).giving(MAPI_E_OBJECT_CHANGED));
    assertThat(inbox).containsExactlySubjects("Signed"); // left for the next round
    // end::conflict[]
  }
}
