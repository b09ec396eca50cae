package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.QueuedMail;
import org.mapiemulator.SentMail;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.testkit.Verifies;

/** Mail between mailboxes of one machine, by the built-in transport. */
class DeliveryTest {

  private static MapiSubsystem start() {
    MapiSubsystem mapi = MapiSubsystem.start();
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    return mapi;
  }

  private static List<String> inbox(MapiSubsystem mapi, String mailbox) {
    return mapi.mailbox(mailbox).inbox().messages().stream().map(MessageView::subject).toList();
  }

  @Test
  @Verifies({"SUB-10", "SUB-15", "R-528"})
  void what_was_submitted_arrives_when_the_clock_moves() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", Mail.toBob());

      assertThat(mapi.spooler().waiting())
          .extracting(QueuedMail::subject)
          .containsExactly("Budget");
      mapi.clock().advance(Duration.ofMillis(999));
      assertThat(inbox(mapi, "Mailbox - Bob")).isEmpty();
      mapi.clock().advance(Duration.ofMillis(1));

      assertThat(inbox(mapi, "Mailbox - Bob")).containsExactly("Budget");
      assertThat(mapi.spooler().waiting()).isEmpty();
      assertThat(ada.subjects(PropTags.PR_IPM_SENTMAIL_ENTRYID)).containsExactly("Budget");
      assertThat(ada.subjects(PropTags.PR_IPM_OUTBOX_ENTRYID)).isEmpty();
      assertThat(mapi.spooler().sent())
          .containsExactly(
              new SentMail(
                  "Mailbox - Ada",
                  List.of("Bob <bob@example.org>"),
                  "Budget",
                  mapi.clock().now(),
                  "MAPI Emulator Transport",
                  List.of("Mailbox - Bob")));
    }
  }

  @Test
  @Verifies("SUB-06")
  void messages_leave_in_the_order_in_which_they_were_submitted() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("one", Mail.toBob());
      ada.send("two", Mail.toBob());
      ada.send("three", Mail.toBob());

      mapi.spooler().deliver();

      assertThat(mapi.spooler().sent())
          .extracting(SentMail::subject)
          .containsExactly("one", "two", "three");
    }
  }

  @Test
  @Verifies("SUB-14")
  void the_copy_that_arrives_says_who_sent_it() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", Mail.toBob());
      mapi.spooler().deliver();

      try (Mail bob = Mail.logOn(mapi, "B", "Bob")) {
        var id = bob.store().getReceiveFolder("IPM.Note", 0).entryId();
        try (var folder =
                (org.mapiemulator.mapi.MapiFolder) bob.store().openEntry(id, null, 0).object();
            var table = folder.getContentsTable(0)) {
          table.setColumns(
              List.of(
                  PropTags.PR_SENDER_NAME,
                  PropTags.PR_SENDER_ADDRTYPE,
                  PropTags.PR_SENDER_EMAIL_ADDRESS,
                  PropTags.PR_SENT_REPRESENTING_NAME,
                  PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS,
                  PropTags.PR_PROVIDER_SUBMIT_TIME,
                  PropTags.PR_SENDER_ENTRYID),
              0);
          var row = table.queryRows(1, 0).get(0);
          assertThat(row.values().subList(0, 5))
              .extracting(value -> value.value())
              .containsExactly("Ada", "SMTP", "ada@example.org", "Ada", "ada@example.org");
          assertThat(row.get(5).value()).isInstanceOf(Long.class);
          assertThat(row.get(6).value()).isInstanceOf(org.mapiemulator.mapi.Binary.class);
        }
      }
      var sent = mapi.mailbox("Mailbox - Ada").sentItems();
      assertThat(sent.messages().get(0).property(PropTags.PR_SENT_REPRESENTING_NAME)).isEmpty();
    }
  }

  @Test
  @Verifies("A-87")
  void a_blind_copy_is_shown_to_nobody_else() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.mailbox("Mailbox - Carl");
      ada.send(
          "Budget",
          Mail.toBob(),
          Mail.recipient(RecipientType.BCC, "Carl", "SMTP", "carl@example.org"));
      mapi.spooler().deliver();

      assertThat(mapi.mailbox("Mailbox - Bob").inbox().messages().get(0).recipients())
          .extracting(to -> to.address().name())
          .containsExactly("Bob");
      assertThat(mapi.mailbox("Mailbox - Carl").inbox().messages().get(0).recipients()).hasSize(2);
    }
  }

  @Test
  @Verifies({"R-128", "A-30"})
  void what_a_client_without_mail_submits_another_process_sends() {
    try (MapiSubsystem mapi = start();
        Mail quiet = Mail.logOn(mapi, "Q", "Ada", LogonFlag.NO_MAIL)) {
      quiet.send("Budget", Mail.toBob());
      mapi.clock().advance(Duration.ofHours(1));
      assertThat(inbox(mapi, "Mailbox - Bob")).isEmpty();

      try (Mail ada = Mail.logOn(mapi, "A", "Ada")) {
        mapi.clock().advance(Duration.ofSeconds(1));
        assertThat(inbox(mapi, "Mailbox - Bob")).containsExactly("Budget");
        quiet.send("Again", Mail.toBob());
        mapi.clock().advance(Duration.ofSeconds(1));
        assertThat(inbox(mapi, "Mailbox - Bob")).containsExactlyInAnyOrder("Budget", "Again");
        assertThat(ada.store()).isNotNull();
      }
    }
  }

  @Test
  @Verifies("R-206")
  void mail_submitted_just_before_logoff_waits_for_a_later_session() {
    try (MapiSubsystem mapi = start()) {
      try (Mail ada = Mail.logOn(mapi, "A", "Ada")) {
        ada.send("Budget", Mail.toBob());
      }
      mapi.clock().advance(Duration.ofDays(1));
      assertThat(mapi.spooler().waiting())
          .extracting(QueuedMail::subject)
          .containsExactly("Budget");
      assertThat(inbox(mapi, "Mailbox - Bob")).isEmpty();

      try (Mail again = Mail.logOn(mapi, "A", "Ada")) {
        assertThat(again.subjects(PropTags.PR_IPM_OUTBOX_ENTRYID)).containsExactly("Budget");
        mapi.clock().advance(Duration.ofSeconds(1));
      }
      assertThat(mapi.spooler().waiting()).isEmpty();
      assertThat(inbox(mapi, "Mailbox - Bob")).containsExactly("Budget");
    }
  }

  @Test
  void a_store_that_was_released_sends_what_waits_while_the_session_lives() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", Mail.toBob());
      ada.releaseStore();
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(inbox(mapi, "Mailbox - Bob")).containsExactly("Budget");
    }
  }

  @Test
  void held_mail_goes_when_it_is_released() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      mapi.spooler().hold();
      ada.send("Budget", Mail.toBob());
      mapi.clock().advance(Duration.ofHours(1));
      assertThat(inbox(mapi, "Mailbox - Bob")).isEmpty();

      mapi.spooler().release();
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(inbox(mapi, "Mailbox - Bob")).containsExactly("Budget");
    }
  }
}
