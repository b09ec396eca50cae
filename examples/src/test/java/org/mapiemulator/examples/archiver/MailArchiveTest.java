package org.mapiemulator.examples.archiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.journal.JournalPattern.notified;
import static org.mapiemulator.mapi.EventMask.NEW_MAIL;

import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropertySets;

/** What the archiver does with mail. */
@MapiTest
class MailArchiveTest {

  private static final Instant NEW_YEAR = Instant.parse("2010-01-01T00:00:00Z");
  private static final Instant OLD = Instant.parse("2009-06-01T08:00:00Z");
  private static final Instant RECENT = Instant.parse("2010-03-01T08:00:00Z");
  private static final PropName ARCHIVED_FROM =
      PropName.of(PropertySets.PS_PUBLIC_STRINGS, "ArchivedFrom");
  private static final ArchiverOptions OPTIONS =
      ArchiverOptions.DEFAULT.withSource(MailArchive.before(NEW_YEAR));

  /** Made once; each test gets a copy, in no time. */
  private static final MailboxSnapshot MAIL =
      MapiSubsystem.mailboxOf(
          mailbox -> {
            mailbox
                .inbox()
                .message(
                    m ->
                        m.subject("Contract")
                            .from("Bob <bob@example.org>")
                            .to("ada@example.com", "eve@example.org")
                            .received(OLD)
                            .unread()
                            .attachment("contract.pdf", new byte[9000])
                            .embedded(inner -> inner.subject("The first draft")));
            mailbox.inbox().message(m -> m.subject("Lunch?").received(RECENT));
            mailbox.inbox().message(m -> m.subject("Unfinished").draft().received(OLD));
            mailbox
                .folder("Inbox/Projects/2009")
                .generate(120, (number, m) -> m.subject("No " + number).received(OLD).read());
            mailbox.deletedItems().message(m -> m.subject("Rubbish").received(OLD));
          });

  private static Mailbox mailbox(MapiSubsystem mapi) {
    Mailbox mailbox = mapi.mailbox("Mailbox - Test");
    mailbox.restore(MAIL);
    return mailbox;
  }

  private static Archiver startAndWork(Mapi32 mapi32) {
    var archiver = Archiver.start(mapi32, OPTIONS);
    await().until(() -> archiver.log().size() == 1);
    return archiver;
  }

  private static ConditionFactory await() {
    return Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
  }

  @Test
  void moves_old_mail_and_leaves_the_rest(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      MapiSubsystem mapi) {
    var mailbox = mailbox(mapi);

    var archiver = startAndWork(mapi32);

    assertThat(archiver.log()).singleElement().asString().endsWith("121 archived");
    assertThat(mailbox.inbox()).containsExactlySubjects("Lunch?", "Unfinished");
    assertThat(mailbox.deletedItems()).containsExactlySubjects("Rubbish");
    assertThat(mailbox.folder("Archive/Inbox")).containsExactlySubjects("Contract");
    assertThat(mailbox.folder("Archive/Inbox/Projects/2009")).hasMessageCount(120);
    archiver.stop();
  }

  @Test
  void keeps_what_is_in_a_message(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      MapiSubsystem mapi) {
    var mailbox = mailbox(mapi);

    startAndWork(mapi32).stop();

    assertThat(mailbox.folder("Archive/Inbox").message("Contract"))
        .isFrom("bob@example.org")
        .isUnread()
        .hasRecipient("ada@example.com")
        .hasRecipient("eve@example.org")
        .hasAttachment("contract.pdf")
        .hasAttachments(2)
        .hasProperty(ARCHIVED_FROM, "Inbox");
  }

  @Test
  void finds_nothing_more_in_the_second_round(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      @Actor("indexer") MapiActor indexer,
      MapiSubsystem mapi) {
    mailbox(mapi);
    var archiver = startAndWork(mapi32);

    indexer.exit(); // it has left the session: time for a round

    await().until(() -> archiver.log().size() == 2);
    assertThat(archiver.log().get(1)).endsWith(" 0 archived");
    archiver.stop();
  }

  @Test
  void makes_a_round_when_mail_comes(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      MapiSubsystem mapi) {
    var mailbox = mailbox(mapi);
    var archiver = startAndWork(mapi32);

    mailbox.receives(m -> m.subject("Lost for a year").received(OLD));

    await().until(() -> archiver.log().size() == 2);
    archiver.stop();
    assertThat(mapi.journal()).contains(notified("archiver", NEW_MAIL));
    assertThat(mailbox.folder("Archive/Inbox")).containsMessage("Lost for a year");
  }

  @Test
  void leaves_alone_what_somebody_else_has_changed_meanwhile(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      MapiSubsystem mapi,
      Faults faults) {
    var mailbox = mailbox(mapi);
    var inbox = mailbox.inbox();
    faults
        .before(MapiMethod.SAVE_CHANGES)
        .by("archiver")
        .run(() -> inbox.change(inbox.message("Contract"), m -> m.subject("Contract, signed")));

    var archiver = startAndWork(mapi32);

    assertThat(archiver.log()).singleElement().asString().endsWith("1 left for the next round");
    assertThat(inbox).containsMessage("Contract, signed");
    archiver.stop();
  }

  @Test
  void goes_on_when_a_message_is_deleted_under_its_hands(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      MapiSubsystem mapi,
      Faults faults) {
    var inbox = mailbox(mapi).inbox();
    faults
        .before(MapiMethod.COPY_MESSAGES)
        .by("archiver")
        .run(() -> inbox.delete(inbox.message("Contract")));

    var archiver = startAndWork(mapi32);

    assertThat(archiver.log())
        .singleElement()
        .asString()
        .endsWith("120 archived, 1 left for the next round");
    archiver.stop();
  }

  @Test
  void tells_what_went_wrong_and_tries_again(
      @Client("archiver") Mapi32 mapi32,
      @Actor("OUTLOOK.EXE") MapiActor outlook,
      @Actor("indexer") MapiActor indexer,
      MapiSubsystem mapi,
      Faults faults) {
    var mailbox = mailbox(mapi);
    faults.on(MapiMethod.COPY_MESSAGES).by("archiver").answer(Hresult.MAPI_E_NO_ACCESS);
    var archiver = startAndWork(mapi32);

    indexer.exit(); // it has left the session: time for a round

    await().until(() -> archiver.log().size() == 2);
    assertThat(archiver.log().get(0)).contains("MAPI_E_NO_ACCESS");
    assertThat(mailbox.folder("Archive/Inbox")).hasMessageCount(1);
    archiver.stop();
  }

  @Test
  void lives_without_a_mailbox(
      @Client("archiver") Mapi32 mapi32, @Actor("OUTLOOK.EXE") MapiActor outlook, Faults faults) {
    faults.on(MapiMethod.OPEN_MSG_STORE).by("archiver").every().answer(Hresult.MAPI_E_LOGON_FAILED);

    var archiver = Archiver.start(mapi32, OPTIONS);

    await().until(() -> archiver.log().size() == 2);
    assertThat(archiver.log()).allMatch(line -> line.contains("MAPI_E_LOGON_FAILED"));
    archiver.stop();
  }
}
