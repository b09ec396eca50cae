package org.mapiemulator.tests.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.get;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The whole path of a mail client, but for sending; nothing is left open at its end. */
class WholePathTest {

  private static final String HTML = "<p>" + "long ".repeat(2_000) + "</p>";

  @Test
  @Verifies("STM-09")
  void from_the_stores_table_to_the_last_release() {
    Scene scene = Scene.with();
    MapiSubsystem mapi = scene.mapi();
    mapi.mailbox("Mailbox - Ada")
        .inbox()
        .message(
            mail -> mail.subject("Old").received(Instant.parse("2026-01-01T08:00:00Z")).read());
    mapi.mailbox("Mailbox - Ada")
        .inbox()
        .message(
            mail ->
                mail.subject("New")
                    .received(Instant.parse("2026-02-01T08:00:00Z"))
                    .html(HTML)
                    .attachment("a.bin", new byte[] {1, 2, 3}));
    Party party = Pair.held(scene.newPrivate("mail client"));

    readAndFile(party);

    party.leave();
    mapi.finish();
    assertThat(mapi.findings().list()).isEmpty();
    scene.close();
  }

  private static void readAndFile(Party party) {
    MapiSession session = party.session();
    EntryId storeId;
    try (MapiTable stores = session.getMsgStoresTable(UNICODE)) {
      stores.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      stores.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
      storeId = stores.queryRows(1, 0).get(0).get(0).entryId();
    }
    try (MsgStore store = session.openMsgStore(0, storeId, null, 4).value()) {
      assertThat(get(store, PropTags.PR_IPM_SUBTREE_ENTRYID).isError()).isFalse();
      EntryId inboxId = store.getReceiveFolder(null, UNICODE).entryId();
      try (MapiFolder inbox = open(store, inboxId)) {
        readNewest(party, store, inbox);
      }
    }
  }

  private static MapiFolder open(MsgStore store, EntryId id) {
    return (MapiFolder) store.openEntry(id, null, OpenFlag.MODIFY.value()).object();
  }

  private static void readNewest(Party party, MsgStore store, MapiFolder inbox) {
    try (MapiTable table = inbox.getContentsTable(UNICODE)) {
      table.setColumns(
          List.of(
              PropTags.PR_ENTRYID,
              PropTags.PR_SUBJECT,
              PropTags.PR_MESSAGE_DELIVERY_TIME,
              PropTags.PR_MESSAGE_FLAGS,
              PropTags.PR_INSTANCE_KEY),
          0);
      table.restrict(Restriction.noBitSet(PropTags.PR_MESSAGE_FLAGS, MessageFlag.READ.value()), 0);
      table.sortTable(SortOrderSet.of(SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME)), 0);
      List<Row> rows = table.queryRows(20, 0);
      assertThat(rows).hasSize(1);
      long connection = table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
      try (Message message =
          (Message)
              store
                  .openEntry(rows.get(0).get(0).entryId(), null, OpenFlag.MODIFY.value())
                  .object()) {
        read(message);
        message.setReadFlag(0);
      }
      TableNotification told = (TableNotification) Pair.queued(party).get(0);
      assertThat(told.tableEvent()).isEqualTo(TableEvent.ROW_DELETED.value());
      table.unadvise(connection);
      file(store, inbox, rows.get(0).get(0).entryId());
    }
  }

  private static void read(Message message) {
    assertThat(get(message, PropTags.PR_SUBJECT).text()).isEqualTo("New");
    PropValue html = get(message, PropTags.PR_HTML);
    assertThat(html.isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
    try (MapiStream stream =
        (MapiStream) message.openProperty(PropTags.PR_HTML, Iid.STREAM, 0, 0)) {
      assertThat(stream.read(100_000).size()).isEqualTo(HTML.length());
    }
    int number;
    try (MapiTable attachments = message.getAttachmentTable(UNICODE)) {
      attachments.setColumns(List.of(PropTags.PR_ATTACH_NUM), 0);
      number = attachments.queryRows(10, 0).get(0).get(0).intValue();
    }
    try (Attach attach = message.openAttach(number, null, 0);
        MapiStream data =
            (MapiStream) attach.openProperty(PropTags.PR_ATTACH_DATA_BIN, Iid.STREAM, 0, 0)) {
      assertThat(data.read(10)).isEqualTo(Binary.of((byte) 1, (byte) 2, (byte) 3));
    }
  }

  private static void file(MsgStore store, MapiFolder inbox, EntryId id) {
    EntryId wastebasket = get(store, PropTags.PR_IPM_WASTEBASKET_ENTRYID).entryId();
    try (MapiFolder deletedItems = open(store, wastebasket)) {
      assertThat(
              inbox.copyMessages(
                  List.of(id), null, deletedItems, 0, null, CopyMessagesFlag.MOVE.value()))
          .isEqualTo(Hresult.S_OK);
      assertThat(deletedItems.deleteMessages(List.of(id), 0, null, 0)).isEqualTo(Hresult.S_OK);
    }
  }
}
