package org.mapiemulator.tests.store.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.sending.PostOffice.UNICODE;
import static org.mapiemulator.tests.store.sending.PostOffice.get;
import static org.mapiemulator.tests.store.sending.PostOffice.to;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.provider.StatusReport;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

class StatusReportTest {

  private static final PropValue REACHED = PropValue.of(PropTags.PR_DELIVER_TIME, 7L);

  private final PostOffice post = PostOffice.with();

  private void report(EntryId about, Row... recipients) {
    try (Message message = post.forSpooler(about)) {
      StatusReport.send(post.spooler(), message, List.of(recipients), 99);
    }
  }

  private List<Row> inbox(PropTag... columns) {
    try (MapiFolder inbox = post.folder(PostOffice.INBOX);
        MapiTable table = inbox.getContentsTable(UNICODE)) {
      table.setColumns(List.of(columns), 0);
      return table.queryRows(99, 0);
    }
  }

  @Test
  @Verifies({"SUB-13", "RDS-12"})
  void a_nondelivery_report_arrives_with_the_original() {
    EntryId id = post.submit("x", PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"));
    RecordingSink sink = new RecordingSink();
    post.client().advise(null, EventMask.NEW_MAIL.value(), sink);

    report(id, to("Bob"));

    Row row =
        inbox(
                PropTags.PR_ENTRYID,
                PropTags.PR_MESSAGE_CLASS,
                PropTags.PR_SUBJECT,
                PropTags.PR_DISPLAY_TO,
                PropTags.PR_MESSAGE_FLAGS)
            .get(0);
    assertThat(row.get(1).text()).isEqualTo("REPORT.IPM.Note.NDR");
    assertThat(row.get(2).text()).isEqualTo("Undeliverable: x");
    assertThat(row.get(3).text()).isEqualTo("Bob");
    assertThat(row.get(4).intValue() & 0x9).isZero();
    assertThat(sink.notifications())
        .filteredOn(NewMailNotification.class::isInstance)
        .extracting(each -> ((NewMailNotification) each).messageClass())
        .containsExactly("REPORT.IPM.Note.NDR");
    try (Message report =
            (Message) post.client().openEntry(row.get(0).entryId(), null, 0).object();
        Attach attach = report.openAttach(0, null, 0);
        Message original =
            (Message) attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0)) {
      assertThat(get(original, PropTags.PR_SUBJECT).text()).isEqualTo("x");
      assertThat(get(original, PropTags.PR_DISPLAY_TO).text()).isEqualTo("Bob");
    }
  }

  @Test
  @Verifies("RDS-12")
  void delivery_reports_are_made_on_request_and_without_the_original() {
    EntryId quiet = post.submit("quiet");
    EntryId wanted =
        post.submit(
            "wanted",
            PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"),
            PropValue.of(PropTags.PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED, true));

    report(quiet, to("Bob", REACHED));
    report(wanted, to("Bob", REACHED));

    assertThat(inbox(PropTags.PR_MESSAGE_CLASS, PropTags.PR_HASATTACH))
        .extracting(row -> row.get(0).text() + " " + row.get(1).value())
        .containsExactly("REPORT.IPM.Note.DR false");
  }

  @Test
  @Verifies("RDS-12")
  void nobody_is_told_of_failures_that_he_does_not_want_to_know() {
    PropValue no = PropValue.of(PropTags.PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED, false);
    report(post.submit("x", no), to("Bob"));
    report(post.submit("y"), to("Bob", no));

    assertThat(inbox(PropTags.PR_SUBJECT)).isEmpty();
  }
}
