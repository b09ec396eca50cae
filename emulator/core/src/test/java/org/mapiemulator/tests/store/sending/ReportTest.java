package org.mapiemulator.tests.store.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.sending.PostOffice.MODIFY;
import static org.mapiemulator.tests.store.sending.PostOffice.to;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Delivery;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.spi.ReadReceiptFlag;
import org.mapiemulator.testkit.Verifies;

/** Which reports the store lets MAPI make, and when; MAPI is played by the test. */
class ReportTest {

  private static final int NON_READ = ReadReceiptFlag.NON_READ.value();

  private final PostOffice post = PostOffice.with();

  @BeforeEach
  void prepare() {
    doAnswer(
            call -> {
              int flags = call.getArgument(0);
              Message report = call.getArgument(2);
              report.setProps(
                  List.of(PropValue.of(PropTags.PR_SUBJECT, flags == 0 ? "read" : "not read")));
              report.modifyRecipients(0, List.of(to("Bob")));
              return null;
            })
        .when(post.clientSupport())
        .readReceipt(anyInt(), any(), any());
  }

  private EntryId arrived(PropTag... wanted) {
    List<PropValue> values = new ArrayList<>();
    values.add(PropValue.of(PropTags.PR_SUBJECT, "x"));
    for (PropTag tag : wanted) {
      values.add(PropValue.of(tag, true));
    }
    long number = Delivery.deliver(post.mailbox(), Props.of(values), List.of(), List.of());
    return post.mailbox().identity().message(number);
  }

  private EntryId receiptWanted() {
    return arrived(PropTags.PR_READ_RECEIPT_REQUESTED);
  }

  private void read(EntryId id, int flags) {
    try (Message message = (Message) post.client().openEntry(id, null, MODIFY).object()) {
      message.setReadFlag(flags);
    }
  }

  private MapiFolder inbox() {
    return post.folder(PostOffice.INBOX);
  }

  @Test
  @Verifies({"RDS-11", "RDS-03"})
  void a_read_report_is_sent_once() {
    EntryId id = receiptWanted();

    read(id, 0);
    read(id, ReadFlag.CLEAR_READ.value());
    read(id, 0);

    assertThat(post.queuedSubjects()).containsExactly("read");
    assertThat(post.state(id).has(MessageFlag.RN_PENDING)).isFalse();
    assertThat(post.state(id).has(MessageFlag.READ)).isTrue();
  }

  @Test
  @Verifies("RDS-11")
  void reading_many_messages_reports_each() {
    receiptWanted();
    receiptWanted();
    arrived();

    inbox().setReadFlags(null, 0, null, 0);

    assertThat(post.queuedSubjects()).containsExactly("read", "read");
  }

  @Test
  @Verifies({"RDS-05", "RDS-06", "RDS-07"})
  void flags_decide_whether_a_report_goes_out() {
    read(receiptWanted(), ReadFlag.SUPPRESS_RECEIPT.value());
    read(receiptWanted(), ReadFlag.CLEAR_RN_PENDING.value());
    int both = ReadFlag.GENERATE_RECEIPT_ONLY.value() | ReadFlag.SUPPRESS_RECEIPT.value();
    read(receiptWanted(), both);
    verify(post.clientSupport(), never()).readReceipt(anyInt(), any(), any());

    EntryId id = receiptWanted();
    read(id, ReadFlag.GENERATE_RECEIPT_ONLY.value());

    assertThat(post.queuedSubjects()).containsExactly("read");
    assertThat(post.state(id).has(MessageFlag.READ)).isFalse();
  }

  @Test
  @Verifies({"RDS-11", "D-118"})
  void deleting_unread_messages_reports_that_they_were_not_read() {
    EntryId id = receiptWanted();
    EntryId other = arrived(PropTags.PR_NON_RECEIPT_NOTIFICATION_REQUESTED);
    EntryId silent = arrived();
    EntryId seen = receiptWanted();
    read(seen, 0);

    inbox().deleteMessages(List.of(id, other, silent, seen), 0, null, 0);

    assertThat(post.queuedSubjects()).containsExactly("read", "not read", "not read");
    verify(post.clientSupport(), times(2)).readReceipt(eq(NON_READ), any(), any());
  }

  @Test
  @Verifies({"RDS-11", "D-118"})
  void folders_that_are_emptied_or_deleted_report_too() {
    receiptWanted();
    inbox().emptyFolder(0, null, 0);
    assertThat(post.queuedSubjects()).containsExactly("not read");

    EntryId id = receiptWanted();
    MapiFolder below = inbox().createFolder(1, "below", null, null, 0);
    inbox().copyMessages(List.of(id), Iid.MAPI_FOLDER, below, 0, null, 1);
    assertThat(post.queuedSubjects()).hasSize(1);
    inbox().deleteFolder(PostOffice.idOf(below), 0, null, 1);

    assertThat(post.queuedSubjects()).containsExactly("not read", "not read");
  }

  @Test
  @Verifies("FLD-23")
  void what_leaves_the_store_is_reported_before() {
    EntryId id = receiptWanted();
    MapiFolder target =
        (MapiFolder)
            post.spoolerStore(post.support(), post.other()).openEntry(null, null, MODIFY).object();

    inbox().copyMessages(List.of(id), Iid.MAPI_FOLDER, target, 0, null, 1);

    assertThat(post.queuedSubjects()).containsExactly("read");
  }

  @Test
  @Verifies("FLD-22")
  void copies_owe_nothing() {
    EntryId id = receiptWanted();
    inbox().copyMessages(List.of(id), Iid.MAPI_FOLDER, post.folder(PostOffice.SENT), 0, null, 0);

    post.folder(PostOffice.SENT).setReadFlags(null, 0, null, 0);

    assertThat(post.queuedSubjects()).isEmpty();
  }

  @Test
  @Verifies("RDS-11")
  void a_report_that_cannot_be_made_is_not_submitted_and_reading_goes_on() {
    doThrow(new MapiException(Hresult.MAPI_E_CALL_FAILED, "IMAPISup::ReadReceipt"))
        .when(post.clientSupport())
        .readReceipt(anyInt(), any(), any());
    EntryId id = receiptWanted();

    read(id, 0);

    assertThat(post.state(id).has(MessageFlag.READ)).isTrue();
    assertThat(post.queuedSubjects()).isEmpty();
    assertThat(post.mailbox().state().requireFolder(PostOffice.OUTBOX).contents().size()).isZero();
  }
}
