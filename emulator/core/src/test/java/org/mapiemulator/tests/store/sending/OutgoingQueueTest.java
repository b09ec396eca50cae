package org.mapiemulator.tests.store.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.sending.PostOffice.MODIFY;
import static org.mapiemulator.tests.store.sending.PostOffice.get;
import static org.mapiemulator.tests.store.sending.PostOffice.idOf;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.IdAfterMove;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;

class OutgoingQueueTest {

  private final PostOffice post = PostOffice.with();

  private static PropValue sentMail(EntryId id) {
    return PropValue.of(PropTags.PR_SENTMAIL_ENTRYID, id.bytes());
  }

  private static final PropValue DELETE = PropValue.of(PropTags.PR_DELETE_AFTER_SUBMIT, true);

  @Test
  @Verifies({"STO-37", "COL-22"})
  void the_table_has_the_documented_columns_and_can_be_sorted_and_restricted() {
    post.submit("b");
    post.submit("a");
    try (MapiTable table = post.spooler().getOutgoingQueue(0)) {
      assertThat(table.queryColumns(0))
          .contains(
              PropTags.PR_CLIENT_SUBMIT_TIME,
              PropTags.PR_DISPLAY_BCC,
              PropTags.PR_DISPLAY_CC,
              PropTags.PR_DISPLAY_TO,
              PropTags.PR_ENTRYID,
              PropTags.PR_MESSAGE_FLAGS,
              PropTags.PR_MESSAGE_SIZE,
              PropTags.PR_PRIORITY,
              PropTags.PR_SENDER_NAME,
              PropTags.PR_SUBJECT,
              PropTags.PR_SUBMIT_FLAGS);
      table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
      table.sortTable(SortOrderSet.of(SortOrder.ascending(PropTags.PR_SUBJECT)), 0);
      assertThat(table.queryRows(9, 0))
          .extracting(row -> row.get(0).text())
          .containsExactly("a", "b");
      table.restrict(Restriction.equal(PropTags.PR_SUBJECT, "b"), 0);
      assertThat(table.queryRows(9, 0)).hasSize(1);
    }
  }

  @Test
  @Verifies({"STO-37", "NOT-36"})
  void the_table_tells_of_everything_that_happens_to_the_queue() {
    MapiTable table = post.spooler().getOutgoingQueue(0);
    table.queryRows(1, 0);
    RecordingSink sink = new RecordingSink();
    table.advise(0x100, sink);

    EntryId first = post.submit("1");
    EntryId second = post.submit("2");
    post.lock(first);
    post.client().abortSubmit(second, 0);
    post.spooler().finishedMsg(0, first);

    assertThat(sink.notifications())
        .extracting(each -> ((TableNotification) each).tableEvent())
        .containsExactly(
            TableEvent.ROW_ADDED.value(),
            TableEvent.ROW_ADDED.value(),
            TableEvent.ROW_MODIFIED.value(),
            TableEvent.ROW_DELETED.value(),
            TableEvent.ROW_DELETED.value());
    assertThat(table.getRowCount(0).value()).isZero();
  }

  @Test
  @Verifies({"STO-35", "STO-36", "D-31", "RD-015"})
  void an_aborted_message_is_an_unsent_one_again_at_its_place() {
    EntryId id = post.submit("x");

    post.client().abortSubmit(id, 0);

    assertThat(post.queuedSubjects()).isEmpty();
    assertThat(post.state(id).has(MessageFlag.SUBMIT)).isFalse();
    assertThat(post.state(id).has(MessageFlag.UNSENT)).isTrue();
    Message again = (Message) post.client().openEntry(id, null, MODIFY).object();
    assertThat(get(again, PropTags.PR_PARENT_ENTRYID).entryId())
        .isEqualTo(post.folderId(PostOffice.OUTBOX));
    again.submitMessage(0);
    assertThat(post.queuedSubjects()).containsExactly("x");
  }

  @Test
  @Verifies({"STO-35", "RD-015"})
  void what_cannot_be_aborted_says_why_and_stays_as_it_is() {
    EntryId waiting = post.submit("locked");
    post.lock(waiting);
    EntryId sent = post.submit("sent");
    post.send(sent);
    EntryId deleted = post.submit("deleted", DELETE);
    post.send(deleted);
    Message draft = post.draft("draft");
    draft.saveChanges(PostOffice.KEEP);
    MailboxState before = post.mailbox().state();
    MsgStore client = post.client();

    assertThat(Outcomes.of(() -> client.abortSubmit(waiting, 0)))
        .isEqualTo(Hresult.MAPI_E_UNABLE_TO_ABORT);
    for (EntryId id : List.of(sent, deleted, idOf(draft))) {
      assertThat(Outcomes.of(() -> client.abortSubmit(id, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_IN_QUEUE);
    }
    assertThat(Outcomes.of(() -> client.abortSubmit(post.folderId(4), 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
    assertThat(Outcomes.of(() -> client.abortSubmit(null, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
    EntryId foreign = post.other().identity().message(99);
    assertThat(Outcomes.of(() -> client.abortSubmit(foreign, 0)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    MsgStore readOnly = post.store(post.support(), 0);
    assertThat(Outcomes.of(() -> readOnly.abortSubmit(waiting, 0)))
        .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(post.mailbox().state()).isSameAs(before);
  }

  @Test
  @Verifies({"STO-23", "STO-38"})
  void a_locked_message_is_for_the_spooler_alone() {
    EntryId id = post.submit("x");
    MsgStore client = post.client();
    assertThat(Outcomes.of(() -> client.openEntry(id, null, MODIFY)))
        .isEqualTo(Hresult.MAPI_E_SUBMITTED);
    try (Message best =
        (Message) client.openEntry(id, null, OpenFlag.BEST_ACCESS.value()).object()) {
      assertThat(get(best, PropTags.PR_ACCESS_LEVEL).intValue()).isZero();
    }

    Message message = post.forSpooler(id);
    message.setProps(List.of(PropValue.of(PropTags.PR_SENDER_NAME, "Ada")));
    post.spooler().setLockState(message, 1);

    assertThat(post.state(id).value(PropTags.PR_SENDER_NAME.id())).isEqualTo("Ada");
    assertThat(get(message, PropTags.PR_SUBMIT_FLAGS).intValue()).isEqualTo(1);
    for (int flags : new int[] {0, MODIFY, OpenFlag.BEST_ACCESS.value()}) {
      assertThat(Outcomes.of(() -> client.openEntry(id, null, flags)))
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    }
    post.spooler().setLockState(message, 0);
    assertThat(get(message, PropTags.PR_SUBMIT_FLAGS).intValue()).isZero();
    assertThat(Outcomes.of(() -> client.openEntry(id, null, 0))).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"STO-38", "D-140"})
  void locks_end_with_the_store_object_of_the_spooler() {
    EntryId id = post.submit("x");
    MsgStore first = post.spoolerStore(post.support());
    Message message = (Message) first.openEntry(id, null, MODIFY).object();
    first.setLockState(message, 1);
    assertThat(Outcomes.of(() -> post.forSpooler(id))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(Outcomes.of(() -> post.spooler().finishedMsg(0, id)))
        .isEqualTo(Hresult.MAPI_E_NO_ACCESS);

    message.release();
    first.release();

    assertThat(post.queue(PropTags.PR_SUBMIT_FLAGS).get(0).get(0).intValue()).isZero();
    post.send(id);
  }

  @Test
  @Verifies({"STO-38", "D-140", "STO-39"})
  void bad_locks_change_nothing() {
    EntryId id = post.submit("x");
    Message draft = post.draft("draft");
    draft.saveChanges(PostOffice.KEEP);
    Message message = post.forSpooler(id);
    Message unqueued = post.forSpooler(idOf(draft));
    MsgStore elsewhere = post.spoolerStore(post.support(), post.other());
    Message foreign =
        ((MapiFolder) elsewhere.openEntry(null, null, MODIFY).object()).createMessage(null, 0);
    MailboxState before = post.mailbox().state();
    MsgStore spooler = post.spooler();

    assertThat(Outcomes.of(() -> post.client().setLockState(message, 1)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    for (int state : new int[] {2, -1, Integer.MIN_VALUE}) {
      assertThat(Outcomes.of(() -> spooler.setLockState(message, state)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
    assertThat(Outcomes.of(() -> spooler.setLockState(foreign, 1)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> spooler.setLockState(mock(Message.class), 1)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> spooler.setLockState(null, 1)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> spooler.setLockState(unqueued, 1)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(Outcomes.of(() -> post.client().finishedMsg(0, id)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(Outcomes.of(() -> spooler.finishedMsg(0, idOf(draft))))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(Outcomes.of(() -> spooler.finishedMsg(0, null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
    assertThat(Outcomes.of(() -> spooler.finishedMsg(0, post.other().identity().message(9))))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    assertThat(post.mailbox().state()).isSameAs(before);
    post.client().abortSubmit(id, 0);
  }

  @Test
  @Verifies({"SUB-11", "SUB-12", "STO-39"})
  void a_sent_message_stays_where_it_is_without_other_wishes() {
    EntryId id = post.submit("x");

    post.send(id);

    assertThat(post.queuedSubjects()).isEmpty();
    assertThat(post.state(id).has(MessageFlag.SUBMIT)).isFalse();
    assertThat(post.state(id).has(MessageFlag.UNSENT)).isFalse();
    assertThat(home(id)).isEqualTo(PostOffice.OUTBOX);
    assertThat(Outcomes.of(() -> post.client().openEntry(id, null, MODIFY)))
        .isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"SUB-11", "SUB-12"})
  void a_sent_message_goes_to_the_folder_that_it_names() {
    EntryId id = post.submit("x", sentMail(post.folderId(PostOffice.SENT)));

    post.send(id);

    assertThat(home(id)).isEqualTo(PostOffice.SENT);
    assertThat(post.state(id).flags() & 0xC).isZero();
  }

  @Test
  @Verifies({"SUB-11", "D-39"})
  void the_identifier_may_change_with_that() {
    PostOffice renumbering = PostOffice.with(IdAfterMove.NEW);
    EntryId id = renumbering.submit("x", sentMail(renumbering.folderId(PostOffice.SENT)));

    renumbering.send(id);

    assertThat(renumbering.find(id)).isNull();
    assertThat(renumbering.mailbox().state().requireFolder(PostOffice.SENT).contents().size())
        .isEqualTo(1);
    assertThat(renumbering.queuedSubjects()).isEmpty();
  }

  @Test
  @Verifies("SUB-11")
  void a_sent_message_is_deleted_if_it_says_so_with_or_without_a_folder() {
    EntryId alone = post.submit("x", DELETE);
    EntryId both = post.submit("y", DELETE, sentMail(post.folderId(PostOffice.SENT)));

    post.send(alone);
    post.send(both);

    assertThat(post.find(alone)).isNull();
    assertThat(post.find(both)).isNull();
    assertThat(post.queuedSubjects()).isEmpty();
  }

  @Test
  @Verifies("D-139")
  void a_folder_that_is_gone_foreign_or_no_folder_leaves_the_message_where_it_is() {
    MapiFolder root = post.folder(MailboxState.ROOT);
    EntryId gone = idOf(root.createFolder(1, "gone", null, null, 0));
    root.deleteFolder(gone, 0, null, 0);
    EntryId search = idOf(root.createFolder(2, "found", null, null, 0));
    for (EntryId target :
        List.of(
            gone,
            search,
            post.other().identity().folder(PostOffice.SENT),
            post.mailbox().identity().store(),
            EntryId.ofHex("00"))) {
      EntryId id = post.submit("x", sentMail(target));

      post.send(id);

      assertThat(home(id)).isEqualTo(PostOffice.OUTBOX);
      assertThat(post.state(id).flags() & 0xC).isZero();
    }
    EntryId text = post.submit("x", PropValue.of(new PropTag(0x0E0A0003), 7));
    post.send(text);
    assertThat(home(text)).isEqualTo(PostOffice.OUTBOX);
  }

  private long home(EntryId id) {
    return Objects.requireNonNull(post.mailbox().state().homeOf(post.state(id).number())).number();
  }

  @Test
  @Verifies({"SUB-04", "STO-38"})
  void the_queue_is_kept_when_everybody_has_left_the_store() {
    PostOffice left = PostOffice.with();
    EntryId id = left.submit("1");
    left.submit("2");
    left.lock(id);
    left.client().release();
    left.spooler().release();

    MsgStore later = left.spoolerStore(left.support());
    try (MapiTable table = later.getOutgoingQueue(0)) {
      table.setColumns(List.of(PropTags.PR_SUBJECT, PropTags.PR_SUBMIT_FLAGS), 0);
      assertThat(table.queryRows(9, 0))
          .extracting(row -> row.get(0).text() + " " + row.get(1).intValue())
          .containsExactly("1 0", "2 0");
    }
  }

  @Test
  void a_version_that_is_restored_has_the_queue_that_it_had() {
    EntryId id = post.submit("1");
    MailboxState then = post.mailbox().state();
    post.submit("2");
    post.client().abortSubmit(id, 0);
    MapiTable table = post.spooler().getOutgoingQueue(0);
    assertThat(table.getRowCount(0).value()).isEqualTo(1);

    post.mailbox().restore(then);

    table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
    assertThat(table.queryRows(9, 0)).extracting(row -> row.get(0).text()).containsExactly("1");
  }

  @Test
  @Verifies({"STO-41", "R-443", "R-455"})
  void store_logoff_asks_mapi_for_the_transports() {
    MapiSup support = post.support();
    MsgStore store = post.store(support);
    when(support.storeLogoffTransports(StoreLogoffFlag.ORDERLY.value())).thenReturn(0x80000);

    assertThat(store.storeLogoff(0x10000 | StoreLogoffFlag.ORDERLY.value())).isEqualTo(0x80000);
    assertThat(Outcomes.of(() -> store.storeLogoff(3))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    store.release();

    verify(support, never()).storeLogoffTransports(StoreLogoffFlag.ABORT.value());
  }

  @Test
  @Verifies({"STO-42", "R-451"})
  void without_store_logoff_the_last_release_aborts() {
    MapiSup support = post.support();
    doThrow(new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMAPISup::StoreLogoffTransports"))
        .when(support)
        .storeLogoffTransports(StoreLogoffFlag.NO_WAIT.value());
    MsgStore asked = post.store(support);
    assertThat(asked.storeLogoff(StoreLogoffFlag.NO_WAIT.value()))
        .isEqualTo(StoreLogoffFlag.COMPLETE.value());
    asked.release();
    verify(support, never()).storeLogoffTransports(StoreLogoffFlag.ABORT.value());

    post.store(support).release();

    verify(support).storeLogoffTransports(StoreLogoffFlag.ABORT.value());
  }
}
