package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.SendRetries;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;

/** What the sender is told of recipients whom a message did not reach, or did. */
class NondeliveryTest {

  private static final Row NOBODY = Mail.to("Nobody", "SMTP", "nobody@example.net");
  private static final Row POSTMAN = Mail.to("Postman", "POST", "house 1");
  private static final int UNICODE = StringFlag.UNICODE.value();

  private final ScriptedTransport post = new ScriptedTransport();

  private MapiSubsystem start(Setting... settings) {
    MapiSubsystem mapi = MapiSubsystem.start(Settings.outlook2016().with(settings));
    mapi.profiles()
        .add(
            "Ada",
            p ->
                p.store("Mailbox - Ada")
                    .transport("Post", ScriptedTransport.UID, post::provider)
                    .asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    return mapi;
  }

  private static List<MessageView> inbox(MapiSubsystem mapi, String mailbox) {
    return mapi.mailbox(mailbox).inbox().messages();
  }

  private static List<String> classes(MapiSubsystem mapi) {
    return inbox(mapi, "Mailbox - Ada").stream()
        .map(message -> message.property(PropTags.PR_MESSAGE_CLASS).orElseThrow().text())
        .toList();
  }

  private static List<String> names(MessageView message) {
    return message.recipients().stream().map(to -> to.address().name()).toList();
  }

  @Test
  @Verifies({"SUB-13", "RDS-12"})
  void an_address_that_nobody_reaches_gives_a_report_with_the_original() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      RecordingSink sink = new RecordingSink();
      mapi.client("A").notifications().hold();
      long connection = ada.store().advise(null, EventMask.NEW_MAIL.value(), sink);
      ada.send("Budget", NOBODY);
      mapi.spooler().deliver();
      mapi.client("A").notifications().deliverAll();
      ada.store().unadvise(connection);

      assertThat(classes(mapi)).containsExactly("REPORT.IPM.Note.NDR");
      MessageView report = inbox(mapi, "Mailbox - Ada").get(0);
      assertThat(report.subject()).isEqualTo("Undeliverable: Budget");
      assertThat(names(report)).containsExactly("Nobody");
      assertThat(report.property(PropTags.PR_REPORT_TEXT).orElseThrow().text())
          .isEqualTo("nobody reaches them");
      try (MapiFolder folder = inbox(ada);
          MapiTable table = folder.getContentsTable(UNICODE)) {
        table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
        EntryId id = table.queryRows(1, 0).get(0).get(0).entryId();
        try (Message message = (Message) ada.store().openEntry(id, null, 0).object();
            Attach attach = message.openAttach(0, null, 0);
            Message original =
                (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0)) {
          assertThat(Mail.get(original, PropTags.PR_SUBJECT).text()).isEqualTo("Budget");
          assertThat(Mail.get(original, PropTags.PR_BODY).text()).isEqualTo("Hello");
          assertThat(Mail.get(original, PropTags.PR_DISPLAY_TO).text()).isEqualTo("Nobody");
        }
      }
      assertThat(sink.notifications())
          .singleElement()
          .isInstanceOfSatisfying(
              NewMailNotification.class,
              news -> assertThat(news.messageClass()).isEqualTo("REPORT.IPM.Note.NDR"));
      // It counts as sent, as far as its place is concerned.
      assertThat(ada.subjects(PropTags.PR_IPM_SENTMAIL_ENTRYID)).containsExactly("Budget");
      assertThat(mapi.spooler().waiting()).isEmpty();
    }
  }

  private static MapiFolder inbox(Mail mail) {
    EntryId id = mail.store().getReceiveFolder("IPM.Note", 0).entryId();
    return (MapiFolder) mail.store().openEntry(id, null, 0).object();
  }

  @Test
  @Verifies({"SUB-13", "RDS-12", "SUB-10"})
  void of_a_message_that_reached_some_the_report_names_the_others() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Budget", NOBODY, Mail.toBob(), Mail.to("Else", "SMTP", "else@example.net"));
      mapi.spooler().deliver();

      assertThat(inbox(mapi, "Mailbox - Bob"))
          .extracting(MessageView::subject)
          .containsExactly("Budget");
      MessageView report = inbox(mapi, "Mailbox - Ada").get(0);
      assertThat(inbox(mapi, "Mailbox - Ada")).hasSize(1);
      assertThat(names(report)).containsExactly("Nobody", "Else");
    }
  }

  @Test
  @Verifies({"D-61", "REC-14"})
  void recipients_that_were_never_resolved_are_refused_by_a_report_only() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      Row unresolved =
          Row.of(
              PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO),
              PropValue.of(PropTags.PR_DISPLAY_NAME, "Somebody"));
      Message message = ada.write("Budget", unresolved);
      assertThat(Outcomes.of(() -> message.submitMessage(0))).isEqualTo(Hresult.S_OK);
      message.release();
      mapi.spooler().deliver();

      assertThat(classes(mapi)).containsExactly("REPORT.IPM.Note.NDR");
      assertThat(names(inbox(mapi, "Mailbox - Ada").get(0))).containsExactly("Somebody");
    }
  }

  @Test
  @Verifies({"SUB-13", "A-86", "D-152"})
  void after_the_last_attempt_the_report_says_why() {
    try (MapiSubsystem mapi = start(new SendRetries(2, Duration.ofMinutes(1)));
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(ScriptedTransport.failing(Hresult.MAPI_E_BUSY));
      post.steps.add(ScriptedTransport.failing(Hresult.MAPI_E_BUSY));
      ada.send("Budget", POSTMAN);
      mapi.clock().advance(Duration.ofSeconds(1));
      assertThat(classes(mapi)).isEmpty();
      mapi.clock().advance(Duration.ofMinutes(1));

      assertThat(inbox(mapi, "Mailbox - Ada"))
          .singleElement()
          .satisfies(
              report ->
                  assertThat(report.property(PropTags.PR_REPORT_TEXT).orElseThrow().text())
                      .contains("MAPI_E_BUSY"));
    }
  }

  private static PropValue asked(PropTag tag, boolean wanted) {
    return PropValue.of(tag, wanted);
  }

  @Test
  @Verifies("RDS-12")
  void a_sender_who_does_not_want_to_know_is_not_told() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      try (Message message = ada.write("Budget", NOBODY)) {
        message.setProps(
            List.of(asked(PropTags.PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED, false)));
        message.submitMessage(0);
      }
      mapi.spooler().deliver();

      assertThat(classes(mapi)).isEmpty();
      assertThat(mapi.spooler().waiting()).isEmpty();
    }
  }

  @Test
  @Verifies("RDS-12")
  void delivery_is_reported_on_request_without_the_original() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      ada.send("Quiet", Mail.toBob());
      try (Message message = ada.write("Budget", Mail.toBob(), NOBODY)) {
        message.setProps(List.of(asked(PropTags.PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED, true)));
        message.submitMessage(0);
      }
      mapi.spooler().deliver();

      assertThat(classes(mapi))
          .containsExactlyInAnyOrder("REPORT.IPM.Note.DR", "REPORT.IPM.Note.NDR");
      MessageView delivered =
          inbox(mapi, "Mailbox - Ada").stream()
              .filter(report -> report.subject().startsWith("Delivered"))
              .findFirst()
              .orElseThrow();
      assertThat(delivered.subject()).isEqualTo("Delivered: Budget");
      assertThat(names(delivered)).containsExactly("Bob");
      assertThat(delivered.attachments()).isEmpty();
      assertThat(delivered.recipients().get(0).property(PropTags.PR_DELIVER_TIME)).isPresent();
    }
  }

  @Test
  @Verifies({"R-433", "RDS-12"})
  void a_transport_can_have_reports_made_itself() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      post.steps.add(
          (logon, message) -> {
            post.sup().statusRecips(message, List.of(POSTMAN));
            return ScriptedTransport.take(message);
          });
      ada.send("Budget", POSTMAN);
      mapi.spooler().deliver();

      assertThat(classes(mapi)).containsExactly("REPORT.IPM.Note.NDR");
      assertThat(Outcomes.of(() -> post.sup().statusRecips(null, List.of())))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies("D-152")
  void nobody_is_told_of_a_report_that_does_not_arrive() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      try (Message message = ada.write("Read: Budget", NOBODY)) {
        message.setProps(List.of(PropValue.of(PropTags.PR_MESSAGE_CLASS, "Report.IPM.Note.IPNRN")));
        message.submitMessage(0);
      }
      mapi.spooler().deliver();

      assertThat(classes(mapi)).isEmpty();
      assertThat(mapi.spooler().waiting()).isEmpty();
    }
  }
}
