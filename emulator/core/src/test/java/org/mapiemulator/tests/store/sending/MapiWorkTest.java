package org.mapiemulator.tests.store.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.add;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;
import static org.mapiemulator.tests.store.sending.PostOffice.to;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

/** What MAPI itself does to messages that are sent: recipients, reports. */
class MapiWorkTest {

  private final StoreScene scene = StoreScene.with();

  @AfterEach
  void close() {
    scene.close();
  }

  private static PropValue address(String address) {
    return PropValue.of(PropTags.PR_EMAIL_ADDRESS, address);
  }

  private static final PropValue SMTP = PropValue.of(PropTags.PR_ADDRTYPE, "SMTP");

  private EntryId submit(int flags, List<Row> recipients) {
    try (MapiFolder outbox = scene.special(PropTags.PR_IPM_OUTBOX_ENTRYID);
        Message message = outbox.createMessage(null, 0)) {
      message.setProps(List.of(PropValue.of(PropTags.PR_MESSAGE_FLAGS, flags)));
      message.modifyRecipients(0, recipients);
      message.saveChanges(KEEP);
      EntryId id = idOf(message);
      message.submitMessage(0);
      return id;
    }
  }

  private List<Row> recipients(EntryId id, PropTag... columns) {
    try (Message message = (Message) scene.store().openEntry(id, null, 0).object();
        MapiTable table = message.getRecipientTable(UNICODE)) {
      return StoreScene.rows(table, columns);
    }
  }

  private List<String> queued() {
    try (MapiTable table = scene.store().getOutgoingQueue(0)) {
      List<String> subjects = new ArrayList<>();
      StoreScene.rows(table, PropTags.PR_SUBJECT).forEach(row -> subjects.add(row.get(0).text()));
      return subjects;
    }
  }

  @Test
  @Verifies("SUB-08")
  void who_is_there_twice_is_dropped_and_one_offs_are_read() {
    EntryId oneOff =
        OneOff.smtp("Zoe", "zoe@example.org").entryId(CodePage.of(StandardCharsets.US_ASCII));

    EntryId id =
        submit(
            0,
            List.of(
                to("Bob", SMTP, address("bob@example.org")),
                to("BOB", SMTP, address("Bob@Example.org")),
                to("nobody knows"),
                to("nobody knows"),
                to("", PropValue.of(PropTags.PR_ENTRYID, oneOff.bytes())),
                to("Zoe again", SMTP, address("zoe@example.org"))));

    assertThat(recipients(id, PropTags.PR_DISPLAY_NAME, PropTags.PR_EMAIL_ADDRESS))
        .extracting(
            row -> row.get(0).text() + " " + (row.get(1).isError() ? "-" : row.get(1).text()))
        .containsExactly(
            "Bob bob@example.org", "nobody knows -", "nobody knows -", "Zoe zoe@example.org");
  }

  @Test
  @Verifies({"SUB-07", "D-58"})
  void of_a_message_that_is_sent_again_only_those_are_sent_to_who_have_not_got_it() {
    int resend = MapiFlag.bits(MessageFlag.RESEND, MessageFlag.UNSENT);
    PropValue submitted =
        PropValue.of(
            PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value() | RecipientType.SUBMITTED.value());
    PropValue again =
        PropValue.of(
            PropTags.PR_RECIPIENT_TYPE, RecipientType.CC.value() | RecipientType.P1.value());

    EntryId id =
        submit(
            resend,
            List.of(
                Row.of(submitted, PropValue.of(PropTags.PR_DISPLAY_NAME, "has it")),
                Row.of(again, PropValue.of(PropTags.PR_DISPLAY_NAME, "has it not")),
                to("new")));

    assertThat(recipients(id, PropTags.PR_RESPONSIBILITY, PropTags.PR_RECIPIENT_TYPE))
        .extracting(row -> row.get(0).value() + " " + Integer.toHexString(row.get(1).intValue()))
        .containsExactly("true 80000001", "false 10000002", "false 1");
  }

  private EntryId received(PropValue... more) {
    List<PropValue> values = new ArrayList<>(List.of(more));
    values.add(PropValue.of(PropTags.PR_MESSAGE_FLAGS, 0));
    values.add(PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"));
    values.add(PropValue.of(PropTags.PR_READ_RECEIPT_REQUESTED, true));
    try (MapiFolder inbox = scene.inbox()) {
      return add(inbox, "x", values.toArray(PropValue[]::new));
    }
  }

  private static final PropValue[] FROM_BOB = {
    PropValue.of(PropTags.PR_SENDER_NAME, "Bob"),
    PropValue.of(PropTags.PR_SENDER_ADDRTYPE, "SMTP"),
    PropValue.of(PropTags.PR_SENDER_EMAIL_ADDRESS, "bob@example.org")
  };

  private Row report() {
    try (MapiTable table = scene.store().getOutgoingQueue(0)) {
      return StoreScene.rows(
              table,
              PropTags.PR_ENTRYID,
              PropTags.PR_MESSAGE_CLASS,
              PropTags.PR_SUBJECT,
              PropTags.PR_ORIGINAL_SUBJECT,
              PropTags.PR_DELETE_AFTER_SUBMIT)
          .get(0);
    }
  }

  @Test
  @Verifies({"RDS-12", "RDS-11", "D-141"})
  void a_read_report_goes_to_the_sender() {
    EntryId id = received(FROM_BOB);
    try (Message message = scene.message(id)) {
      message.setReadFlag(0);
      message.setReadFlag(0);
    }

    assertThat(queued()).hasSize(1);
    Row report = report();
    assertThat(report.get(1).text()).isEqualTo("REPORT.IPM.Note.IPNRN");
    assertThat(report.get(2).text()).isEqualTo("Read: x");
    assertThat(report.get(3).text()).isEqualTo("x");
    assertThat(report.get(4).value()).isEqualTo(true);
    assertThat(
            recipients(
                report.get(0).entryId(), PropTags.PR_DISPLAY_NAME, PropTags.PR_EMAIL_ADDRESS))
        .extracting(row -> row.get(0).text() + " " + row.get(1).text())
        .containsExactly("Bob bob@example.org");
  }

  @Test
  @Verifies({"RDS-12", "D-118"})
  void a_nonread_report_goes_where_reports_are_wanted() {
    EntryId wanted =
        OneOff.smtp("Zoe", "zoe@example.org").entryId(CodePage.of(StandardCharsets.US_ASCII));
    List<PropValue> values = new ArrayList<>(List.of(FROM_BOB));
    values.add(PropValue.of(PropTags.PR_REPORT_ENTRYID, wanted.bytes()));
    EntryId id = received(values.toArray(PropValue[]::new));
    try (MapiFolder inbox = scene.inbox()) {
      inbox.deleteMessages(List.of(id), 0, null, 0);
    }

    Row report = report();
    assertThat(report.get(1).text()).isEqualTo("REPORT.IPM.Note.IPNNRN");
    assertThat(report.get(2).text()).isEqualTo("Not read: x");
    assertThat(recipients(report.get(0).entryId(), PropTags.PR_EMAIL_ADDRESS))
        .extracting(row -> row.get(0).text())
        .containsExactly("zoe@example.org");
  }

  @Test
  @Verifies("D-141")
  void a_report_that_nobody_can_be_told_is_not_sent() {
    EntryId id = received();

    try (Message message = scene.message(id)) {
      message.setReadFlag(0);
      assertThat(get(message, PropTags.PR_MESSAGE_FLAGS).intValue() & 0x101).isEqualTo(1);
    }

    assertThat(queued()).isEmpty();
    try (MapiFolder outbox = scene.special(PropTags.PR_IPM_OUTBOX_ENTRYID)) {
      assertThat(get(outbox, PropTags.PR_CONTENT_COUNT).intValue()).isZero();
    }
  }
}
