package org.mapiemulator.tests.store.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.sending.PostOffice.KEEP;
import static org.mapiemulator.tests.store.sending.PostOffice.MODIFY;
import static org.mapiemulator.tests.store.sending.PostOffice.UNICODE;
import static org.mapiemulator.tests.store.sending.PostOffice.get;
import static org.mapiemulator.tests.store.sending.PostOffice.idOf;
import static org.mapiemulator.tests.store.sending.PostOffice.to;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.ExpandRecipsFlag;
import org.mapiemulator.mapi.spi.SpoolerNotifyFlag;
import org.mapiemulator.settings.UnsentAtSubmission;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Race;

class SubmitMessageTest {

  private static final int RESEND =
      MapiFlag.bits(MessageFlag.UNSENT, MessageFlag.RESEND, MessageFlag.UNMODIFIED);

  private final PostOffice post = PostOffice.with();

  @Test
  @Verifies({"SUB-01", "SUB-05"})
  void without_recipients_nothing_is_sent_and_the_message_stays_usable() {
    Message message = post.draft("x");
    message.modifyRecipients(0, List.of());

    assertThat(Outcomes.of(() -> message.submitMessage(0))).isEqualTo(Hresult.MAPI_E_NO_RECIPIENTS);
    assertThat(post.folder(PostOffice.OUTBOX).getContentsTable(0).getRowCount(0).value()).isZero();
    message.modifyRecipients(0, List.of(to("Bob")));
    message.submitMessage(0);
    assertThat(post.queuedSubjects()).containsExactly("x");
  }

  @Test
  @Verifies({"SUB-02", "SUB-03", "D-117", "RD-014", "STO-37"})
  void submission_saves_the_message_and_puts_it_into_the_queue() {
    Message message = post.draft("x");
    message.modifyRecipients(
        0, List.of(to("Bob", PropValue.of(PropTags.PR_RESPONSIBILITY, true)), to("Eve")));
    long before = post.mailbox().environment().now();

    message.submitMessage(1); // FORCE_SUBMIT has no effect

    Row row =
        post.queue(
                PropTags.PR_ENTRYID,
                PropTags.PR_CLIENT_SUBMIT_TIME,
                PropTags.PR_MESSAGE_FLAGS,
                PropTags.PR_SUBMIT_FLAGS)
            .get(0);
    MessageState saved = post.state(row.get(0).entryId());
    assertThat(saved.value(PropTags.PR_SUBJECT.id())).isEqualTo("x");
    assertThat(saved.has(MessageFlag.SUBMIT)).isTrue();
    assertThat(saved.has(MessageFlag.UNSENT)).isTrue();
    assertThat(saved.recipients())
        .extracting(each -> each.value(PropTags.PR_RESPONSIBILITY.id()))
        .containsExactly(false, false);
    assertThat(row.get(1).value())
        .isInstanceOfSatisfying(Long.class, at -> assertThat(at).isGreaterThan(before));
    assertThat(row.get(2).intValue()).isEqualTo(saved.flags());
    assertThat(row.get(3).intValue()).isZero();
  }

  @Test
  @Verifies({"SUB-03", "D-117"})
  void what_was_marked_as_sent_is_unsent_again() {
    EntryId id = post.submit("x", PropValue.of(PropTags.PR_MESSAGE_FLAGS, 0));

    assertThat(post.state(id).has(MessageFlag.UNSENT)).isTrue();
  }

  @Test
  @Verifies({"D-117", "RD-013", "STO-36"})
  void a_setting_clears_unsent_with_the_submission() {
    PostOffice exchange = PostOffice.with(UnsentAtSubmission.CLEARED);
    EntryId id = exchange.submit("x");
    assertThat(exchange.state(id).has(MessageFlag.UNSENT)).isFalse();
    assertThat(exchange.state(id).has(MessageFlag.SUBMIT)).isTrue();

    exchange.client().abortSubmit(id, 0);

    assertThat(exchange.state(id).has(MessageFlag.UNSENT)).isTrue();
  }

  @Test
  @Verifies({"SUB-16", "CLS-03"})
  void without_a_class_it_is_ipm() {
    EntryId id = post.submit("x");

    assertThat(post.state(id).value(PropTags.PR_MESSAGE_CLASS.id())).isEqualTo("IPM");
  }

  @Test
  @Verifies({"SUB-04", "D-57"})
  void after_success_only_release_is_left_of_the_message_and_what_is_in_it() {
    Message message = post.draft("x", PropValue.of(PropTags.PR_BODY, "text"));
    Attach attach = message.createAttach(null, 0).attach();
    attach.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_METHOD, 5)));
    Message embedded =
        (Message)
            attach.openProperty(
                PropTags.PR_ATTACH_DATA_OBJ,
                Iid.MESSAGE,
                0,
                MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY));
    MapiTable recipients = message.getRecipientTable(0);
    MapiTable attachments = message.getAttachmentTable(0);
    MapiStream stream = (MapiStream) message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, 0);

    message.submitMessage(0);

    List<Runnable> calls =
        List.of(
            () -> get(message, PropTags.PR_SUBJECT),
            () -> message.getPropList(0),
            () -> message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "y"))),
            () -> message.deleteProps(List.of(PropTags.PR_SUBJECT)),
            () -> message.saveChanges(0),
            () -> message.submitMessage(0),
            () -> message.setReadFlag(0),
            () -> message.getRecipientTable(0),
            () -> message.getAttachmentTable(0),
            () -> message.createAttach(null, 0),
            () -> message.openAttach(0, null, 0),
            () -> message.deleteAttach(0, 0, null, 0),
            () -> message.modifyRecipients(0, List.of()),
            () -> message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, 0),
            () -> get(attach, PropTags.PR_ATTACH_METHOD),
            () -> attach.saveChanges(0),
            () -> embedded.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "y"))),
            () -> embedded.saveChanges(0),
            () -> recipients.queryRows(1, 0),
            () -> recipients.getRowCount(0),
            () -> recipients.setColumns(List.of(PropTags.PR_DISPLAY_NAME), 0),
            () -> attachments.queryColumns(0),
            () -> stream.read(1),
            () -> stream.stat(0));
    for (Runnable call : calls) {
      assertThat(Outcomes.of(call)).isEqualTo(Hresult.MAPI_E_SUBMITTED);
    }
    for (var each : List.of(stream, attachments, recipients, embedded, attach, message)) {
      assertThat(each.release()).isZero();
    }
    assertThat(post.queuedSubjects()).containsExactly("x");
  }

  @Test
  @Verifies({"SUB-04", "D-57"})
  void the_identifier_stays_valid_while_the_message_waits() {
    EntryId id = post.submit("x");

    Message read = (Message) post.client().openEntry(id, null, 0).object();

    assertThat(idOf(read)).isEqualTo(id);
    assertThat(get(read, PropTags.PR_SUBMIT_FLAGS).intValue()).isZero();
    assertThat(Outcomes.of(() -> read.submitMessage(0))).isEqualTo(Hresult.MAPI_E_SUBMITTED);
  }

  @Test
  @Verifies({"STO-23", "RDS-09"})
  void who_has_it_open_elsewhere_cannot_save_nor_submit_it() {
    Message first = post.draft("x");
    first.saveChanges(KEEP);
    EntryId id = idOf(first);
    Message second = (Message) post.client().openEntry(id, null, MODIFY).object();
    second.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "y")));
    first.submitMessage(0);
    MailboxState before = post.mailbox().state();

    assertThat(Outcomes.of(() -> second.saveChanges(4))).isEqualTo(Hresult.MAPI_E_SUBMITTED);
    assertThat(Outcomes.of(() -> second.submitMessage(0))).isEqualTo(Hresult.MAPI_E_SUBMITTED);
    assertThat(Outcomes.of(() -> second.setReadFlag(0))).isEqualTo(Hresult.MAPI_E_SUBMITTED);
    assertThat(post.mailbox().state()).isSameAs(before);
  }

  @Test
  @Verifies("SUB-05")
  void a_conflict_leaves_the_message_usable_and_out_of_the_queue() {
    Message first = post.draft("x");
    first.saveChanges(KEEP);
    Message second = (Message) post.client().openEntry(idOf(first), null, MODIFY).object();
    second.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "y")));
    second.saveChanges(KEEP);

    first.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "z")));
    assertThat(Outcomes.of(() -> first.submitMessage(0))).isEqualTo(Hresult.MAPI_E_OBJECT_CHANGED);

    assertThat(post.queuedSubjects()).isEmpty();
    assertThat(get(first, PropTags.PR_SUBJECT).text()).isEqualTo("z");
    first.saveChanges(4);
  }

  @Test
  @Verifies("SUB-05")
  void a_message_that_was_deleted_meanwhile_is_not_sent() {
    Message message = post.draft("x");
    message.saveChanges(KEEP);
    MapiFolder outbox = post.folder(PostOffice.OUTBOX);
    outbox.deleteMessages(List.of(idOf(message)), 0, null, 0);
    MailboxState before = post.mailbox().state();

    assertThat(Outcomes.of(() -> message.submitMessage(0)))
        .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
    assertThat(post.mailbox().state()).isSameAs(before);
    assertThat(get(message, PropTags.PR_SUBJECT).text()).isEqualTo("x");
  }

  @Test
  @Verifies("D-138")
  void embedded_associated_and_read_only_messages_cannot_be_sent() {
    Message message = post.draft("x");
    Attach attach = message.createAttach(null, 0).attach();
    Message embedded =
        (Message)
            attach.openProperty(
                PropTags.PR_ATTACH_DATA_OBJ,
                Iid.MESSAGE,
                0,
                MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY));
    embedded.modifyRecipients(0, List.of(to("Bob")));
    Message associated = post.folder(PostOffice.OUTBOX).createMessage(null, 0x40);
    associated.modifyRecipients(0, List.of(to("Bob")));
    message.saveChanges(KEEP);
    Message readOnly = (Message) post.client().openEntry(idOf(message), null, 0).object();
    MailboxState before = post.mailbox().state();

    assertThat(Outcomes.of(() -> embedded.submitMessage(0))).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(Outcomes.of(() -> associated.submitMessage(0))).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(Outcomes.of(() -> readOnly.submitMessage(0))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(post.mailbox().state()).isSameAs(before);
  }

  @Test
  @Verifies("SUB-07")
  void a_message_that_is_sent_again_is_prepared_and_the_error_goes_to_the_client() {
    doThrow(new MapiException(Hresult.MAPI_E_CALL_FAILED, "IMAPISup::PrepareSubmit"))
        .when(post.clientSupport())
        .prepareSubmit(any(), anyInt());
    Message message = post.draft("x", PropValue.of(PropTags.PR_MESSAGE_FLAGS, RESEND));
    MailboxState before = post.mailbox().state();

    assertThat(Outcomes.of(() -> message.submitMessage(0))).isEqualTo(Hresult.MAPI_E_CALL_FAILED);
    assertThat(post.mailbox().state()).isSameAs(before);
    assertThat(get(message, PropTags.PR_SUBJECT).text()).isEqualTo("x");
    verify(post.clientSupport()).prepareSubmit(message, 0);
  }

  @Test
  @Verifies({"SUB-07", "D-58"})
  void who_is_responsible_after_prepare_submit_stays_so() {
    doAnswer(
            call -> {
              Message message = call.getArgument(0);
              message.modifyRecipients(
                  0,
                  List.of(
                      to("Ada", PropValue.of(PropTags.PR_RESPONSIBILITY, true)),
                      to("Bob", PropValue.of(PropTags.PR_RESPONSIBILITY, false)),
                      to("Eve")));
              return null;
            })
        .when(post.clientSupport())
        .prepareSubmit(any(), anyInt());

    EntryId again = post.submit("x", PropValue.of(PropTags.PR_MESSAGE_FLAGS, RESEND));
    post.submit("never prepared");

    assertThat(post.state(again).recipients())
        .extracting(each -> each.value(PropTags.PR_RESPONSIBILITY.id()))
        .containsExactly(true, false, false);
    verify(post.clientSupport()).prepareSubmit(any(), anyInt());
  }

  @Test
  @Verifies({"SUB-08", "SUB-05"})
  void mapi_completes_the_recipients_before_the_message_waits() {
    when(post.clientSupport().expandRecips(any()))
        .thenAnswer(
            call -> {
              Message message = call.getArgument(0);
              message.modifyRecipients(0, List.of(to("Eve")));
              return 0;
            })
        .thenThrow(new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMAPISup::ExpandRecips"))
        .thenThrow(new MapiException(Hresult.MAPI_E_NETWORK_ERROR, "IMAPISup::ExpandRecips"));

    post.submit("expanded");
    post.submit("not supported");
    Message failing = post.draft("failing");
    assertThat(Outcomes.of(() -> failing.submitMessage(0))).isEqualTo(Hresult.MAPI_E_NETWORK_ERROR);

    assertThat(post.queue(PropTags.PR_SUBJECT, PropTags.PR_DISPLAY_TO))
        .extracting(row -> row.get(0).text() + " to " + row.get(1).text())
        .containsExactly("expanded to Eve", "not supported to Bob");
  }

  @Test
  @Verifies({"SUB-09", "SUB-06"})
  void what_has_to_be_preprocessed_waits_until_the_spooler_submits_it_once_more() {
    when(post.clientSupport().expandRecips(any()))
        .thenReturn(ExpandRecipsFlag.NEEDS_PREPROCESSING.value())
        .thenReturn(0);
    EntryId id = post.submit("first");
    post.submit("second");
    assertThat(post.queue(PropTags.PR_SUBMIT_FLAGS))
        .extracting(row -> row.get(0).intValue())
        .containsExactly(2, 0);

    Message message = post.forSpooler(id);
    post.spooler().setLockState(message, 1);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "first, done")));
    message.submitMessage(0);

    assertThat(post.queue(PropTags.PR_SUBJECT, PropTags.PR_SUBMIT_FLAGS))
        .extracting(row -> row.get(0).text() + " " + row.get(1).intValue())
        .containsExactly("first, done 1", "second 0");
    assertThat(get(message, PropTags.PR_SUBJECT).text()).isEqualTo("first, done");
  }

  @Test
  @Verifies({"SUB-06", "STO-37"})
  void two_clients_wait_in_the_order_of_their_submissions() {
    var other = post.store(post.support());

    post.submit("1");
    post.submit(other, "2");
    post.submit("3");

    assertThat(post.queuedSubjects()).containsExactly("1", "2", "3");
  }

  @Test
  @Verifies("R-433")
  void the_spooler_is_told_that_something_waits_and_a_missing_one_is_no_failure() {
    post.submit("x");
    verify(post.clientSupport()).spoolerNotify(SpoolerNotifyFlag.READYTOSEND.value(), null);

    doThrow(new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMAPISup::SpoolerNotify"))
        .when(post.clientSupport())
        .spoolerNotify(anyInt(), any());
    post.submit("y");

    assertThat(post.queuedSubjects()).containsExactly("x", "y");
    verify(post.clientSupport(), never()).completeMsg(anyInt(), any());
  }

  @Test
  void of_two_threads_one_submits_the_message() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      PostOffice fresh = PostOffice.with();
      Message message = fresh.draft("x");

      assertThat(Race.run(() -> message.submitMessage(0), () -> message.submitMessage(0)))
          .containsExactlyInAnyOrder("S_OK", "MAPI_E_SUBMITTED");
      assertThat(fresh.queuedSubjects()).containsExactly("x");
    }
  }

  @Test
  void of_two_objects_one_submits_the_message() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      PostOffice fresh = PostOffice.with();
      Message message = fresh.draft("x");
      message.saveChanges(KEEP);
      Message second =
          (Message) fresh.client().openEntry(idOf(message), null, OpenFlag.MODIFY.value()).object();

      assertThat(Race.run(() -> message.submitMessage(0), () -> second.submitMessage(0)))
          .containsExactlyInAnyOrder("S_OK", "MAPI_E_SUBMITTED");
      assertThat(fresh.queuedSubjects()).containsExactly("x");
    }
  }

  @Test
  @Verifies("FLD-26")
  void a_copy_of_what_waits_does_not_wait() {
    EntryId id = post.submit("x");
    Message copied = (Message) post.client().openEntry(id, null, 0).object();
    Message target = post.folder(PostOffice.OUTBOX).createMessage(null, 0);
    copied.copyTo(null, null, 0, null, Iid.MESSAGE, target, 0);
    target.saveChanges(KEEP);

    assertThat(get(target, PropTags.PR_MESSAGE_FLAGS).intValue() & MessageFlag.SUBMIT.value())
        .isZero();
    assertThat(post.folder(PostOffice.OUTBOX).getContentsTable(UNICODE).getRowCount(0).value())
        .isEqualTo(2);
    assertThat(post.queuedSubjects()).hasSize(1);
  }
}
