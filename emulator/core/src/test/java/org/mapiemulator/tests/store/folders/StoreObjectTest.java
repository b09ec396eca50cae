package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.createSearch;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.get;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.StoreSupport;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.testkit.Verifies;

class StoreObjectTest {

  @Test
  @Verifies({"STO-01", "STO-03", "EID-14"})
  void a_store_tells_what_it_is() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();

      assertThat(count(store, PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.STORE.value());
      assertThat(get(store, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Mailbox - Ada");
      assertThat(get(store, PropTags.PR_RECORD_KEY).binary())
          .isEqualTo(get(store, PropTags.PR_STORE_RECORD_KEY).binary());
      assertThat(get(store, PropTags.PR_MDB_PROVIDER).isError()).isFalse();
      MapiFolder root = mailbox.root();
      assertThat(get(root, PropTags.PR_STORE_ENTRYID).binary())
          .isEqualTo(get(store, PropTags.PR_ENTRYID).binary());
      assertThat(get(root, PropTags.PR_STORE_RECORD_KEY).binary())
          .isEqualTo(get(store, PropTags.PR_RECORD_KEY).binary());
    }
  }

  @Test
  @Verifies({"STO-08", "SR-017"})
  void a_store_can_be_opened_by_the_identifier_that_it_tells() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      EntryId id = id(mailbox.store());

      assertThat(id.bytes()).isEqualTo(get(mailbox.store(), PropTags.PR_STORE_ENTRYID).binary());
      MsgStore again =
          mailbox
              .party()
              .session()
              .openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value())
              .value();
      assertThat(get(again, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Mailbox - Ada");
    }
  }

  @Test
  @Verifies({"STO-04", "STO-05", "SR-018", "NT-029", "STM-10", "NAM-18"})
  void the_support_mask_tells_what_the_store_can_do() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      int mask = count(mailbox.store(), PropTags.PR_STORE_SUPPORT_MASK);

      assertThat(
              Stream.of(
                      StoreSupport.MODIFY_OK,
                      StoreSupport.CREATE_OK,
                      StoreSupport.SUBMIT_OK,
                      StoreSupport.SEARCH_OK,
                      StoreSupport.NOTIFY_OK,
                      StoreSupport.UNICODE_OK,
                      StoreSupport.ENTRYID_UNIQUE)
                  .allMatch(bit -> MapiFlag.isSet(mask, bit)))
          .isTrue();
      assertThat(MapiFlag.isSet(mask, StoreSupport.READONLY)).isFalse();
      assertThat(MapiFlag.isSet(mask, StoreSupport.RTF_OK)).isFalse();
      assertThat(count(mailbox.inbox(), PropTags.PR_STORE_SUPPORT_MASK)).isEqualTo(mask);
    }
  }

  @Test
  @Verifies({"STO-02", "SPF-02", "SPF-03", "SPF-04", "SPF-17"})
  void the_store_tells_its_special_folders() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();

      assertThat(count(store, PropTags.PR_VALID_FOLDER_MASK)).isEqualTo(0xFF);
      for (PropTag tag :
          List.of(
              PropTags.PR_IPM_SUBTREE_ENTRYID,
              PropTags.PR_IPM_OUTBOX_ENTRYID,
              PropTags.PR_IPM_WASTEBASKET_ENTRYID,
              PropTags.PR_IPM_SENTMAIL_ENTRYID,
              PropTags.PR_VIEWS_ENTRYID,
              PropTags.PR_COMMON_VIEWS_ENTRYID,
              PropTags.PR_FINDER_ENTRYID)) {
        EntryId id = get(store, tag).entryId();
        assertThat(id.bytes().byteAt(0)).as("long-term").isZero();
        assertThat(get(mailbox.folder(id), PropTags.PR_DISPLAY_NAME).text()).isNotEmpty();
      }
    }
  }

  @Test
  @Verifies({"SPF-07", "D-45"})
  void outlooks_folders_are_told_where_clients_look_for_them() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      EntryId calendar = get(mailbox.inbox(), PropTags.PR_IPM_APPOINTMENT_ENTRYID).entryId();

      assertThat(get(mailbox.folder(calendar), PropTags.PR_DISPLAY_NAME).text())
          .isEqualTo("Calendar");
      assertThat(get(mailbox.root(), PropTags.PR_IPM_APPOINTMENT_ENTRYID).entryId())
          .isEqualTo(calendar);
      assertThat(
              get(
                      mailbox.folder(PropTags.PR_IPM_SUBTREE_ENTRYID),
                      PropTags.PR_IPM_APPOINTMENT_ENTRYID)
                  .entryId())
          .isEqualTo(calendar);
      assertThat(get(mailbox.store(), PropTags.PR_IPM_APPOINTMENT_ENTRYID).entryId())
          .isEqualTo(calendar);
      assertThat(
              get(
                      mailbox.folder(PropTags.PR_IPM_OUTBOX_ENTRYID),
                      PropTags.PR_IPM_APPOINTMENT_ENTRYID)
                  .isError(Hresult.MAPI_E_NOT_FOUND))
          .isTrue();
    }
  }

  @Test
  @Verifies("STO-06")
  void the_store_tells_that_searches_run() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder search = createSearch(mailbox.folder(PropTags.PR_FINDER_ENTRYID), "all");
      assertThat(count(mailbox.store(), PropTags.PR_STORE_STATE)).isZero();

      search.setSearchCriteria(
          new Restriction.Exist(PropTags.PR_MESSAGE_CLASS), List.of(id(mailbox.inbox())), 0);

      assertThat(count(mailbox.store(), PropTags.PR_STORE_STATE)).isEqualTo(0x01000000);
    }
  }

  @Test
  @Verifies({"STO-18", "CON-09", "FD-049", "FLD-03", "STO-20"})
  void without_an_identifier_the_root_folder_is_opened() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      OpenedEntry opened = mailbox.store().openEntry(null, Iid.MAPI_PROP, 0);
      MapiFolder root = (MapiFolder) opened.object();

      assertThat(opened.objectType()).isEqualTo(ObjectType.FOLDER.value());
      assertThat(count(root, PropTags.PR_FOLDER_TYPE)).isZero();
      assertThat(get(root, PropTags.PR_PARENT_ENTRYID).entryId()).isEqualTo(id(root));
      assertThat(id((MapiFolder) mailbox.inbox().openEntry(null, null, 0).object()))
          .isEqualTo(id(root));
    }
  }

  @Test
  @Verifies({"STO-22", "CON-10", "D-27", "FD-014", "STO-16", "EID-03"})
  void bad_entry_identifiers_have_results_of_their_own() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      MapiFolder inbox = mailbox.inbox();
      EntryId gone = message(inbox, "gone");
      inbox.deleteMessages(List.of(gone), 0, null, 0);
      byte[] bytes = id(inbox).bytes().toByteArray();
      byte[] otherKind = bytes.clone();
      otherKind[23] = 9;
      byte[] flagged = bytes.clone();
      flagged[1] = 1;

      assertThat(result(store, gone)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(result(store, EntryId.ofHex("0102"))).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(result(store, id(mailbox.other()))).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(result(store, EntryId.of(Arrays.copyOf(bytes, 31))))
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(result(store, EntryId.of(otherKind))).isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(result(store, EntryId.of(flagged))).isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(result(store, EntryId.nullPointer(32)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      byte[] unused = bytes.clone();
      unused[24] = -1;
      assertThat(result(store, EntryId.of(unused))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  private static Hresult result(MsgStore store, EntryId id) {
    return failure(() -> store.openEntry(id, null, 0)).hresult();
  }

  @Test
  @Verifies({"SR-015", "D-108", "GEN-15"})
  void an_object_is_opened_with_interfaces_that_it_has_only() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      assertThat(
              failure(() -> mailbox.store().openEntry(null, Iid.MESSAGE, OpenMailbox.MODIFY))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies({"STO-15", "STO-16", "EID-13"})
  void entry_identifiers_are_compared_by_what_they_name() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      EntryId inbox = id(mailbox.inbox());
      EntryId root = id(mailbox.root());
      byte[] malformed = inbox.bytes().toByteArray();
      malformed[1] = 7;

      assertThat(store.compareEntryIds(inbox, id(mailbox.inbox()), 0)).isTrue();
      assertThat(store.compareEntryIds(inbox, root, 0)).isFalse();
      assertThat(store.compareEntryIds(inbox, message(mailbox.inbox(), "one"), 0)).isFalse();
      assertThat(failure(() -> store.compareEntryIds(inbox, EntryId.of(malformed), 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(failure(() -> store.compareEntryIds(inbox, EntryId.ofHex("0000"), 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }

  @Test
  @Verifies({"SR-020", "PRP-06"})
  void properties_of_the_store_change_at_once() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      PropTag own = PropTag.of(PropType.UNICODE, 0x6001);
      MsgStore another = mailbox.another("other");

      assertThat(mailbox.store().setProps(List.of(PropValue.of(own, "x")))).isEmpty();
      assertThat(get(another, own).text()).isEqualTo("x");
      assertThat(mailbox.store().deleteProps(List.of(own))).isEmpty();
      assertThat(get(another, own).tag().value()).isEqualTo(0x6001000A);
    }
  }

  @Test
  @Verifies({"PRP-54", "D-02"})
  void what_a_store_computes_cannot_be_set() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      var problems =
          mailbox
              .store()
              .setProps(
                  List.of(
                      PropValue.of(PropTags.PR_STORE_SUPPORT_MASK, 0),
                      PropValue.of(PropTags.PR_STORE_UNICODE_MASK, 0),
                      PropValue.of(PropTags.PR_DISPLAY_NAME, "Renamed")));

      assertThat(problems).extracting(p -> p.index()).containsExactly(0, 1);
      assertThat(problems).allMatch(p -> p.scode().equals(Hresult.MAPI_E_COMPUTED));
      assertThat(get(mailbox.store(), PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Renamed");
    }
  }

  @Test
  @Verifies({"STO-39", "D-140"})
  void what_belongs_to_the_spooler_is_refused_to_clients() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      Message message = mailbox.inbox().createMessage(null, 0);

      assertThat(failure(() -> store.setLockState(message, 1)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> store.finishedMsg(0, id(mailbox.inbox()))).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies({"STO-34", "COL-13", "COL-23", "PRP-41", "SR-010"})
  void the_receive_folder_table_follows_the_associations() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      try (MapiTable table = mailbox.store().getReceiveFolderTable(StringFlag.UNICODE.value());
          MapiTable property =
              (MapiTable)
                  mailbox
                      .store()
                      .openProperty(
                          PropTags.PR_RECEIVE_FOLDER_SETTINGS,
                          Iid.MAPI_TABLE,
                          StringFlag.UNICODE.value(),
                          0)) {
        mailbox.store().setReceiveFolder("IPM.Fax", 0, id(mailbox.root()));

        assertThat(OpenMailbox.texts(table, PropTags.PR_MESSAGE_CLASS))
            .containsExactly("", "IPM", "REPORT", "IPC", "IPM.Fax");
        assertThat(OpenMailbox.texts(property, PropTags.PR_MESSAGE_CLASS)).hasSize(5);
        var restricted =
            MapiUtil.hrQueryAllRows(
                table,
                List.of(PropTags.PR_MESSAGE_CLASS),
                new Restriction.Property(
                    Relop.EQ.value(),
                    PropTags.PR_RECORD_KEY,
                    get(mailbox.root(), PropTags.PR_RECORD_KEY)),
                null,
                0);
        assertThat(restricted)
            .extracting(row -> row.get(0).text())
            .containsExactly("IPC", "IPM.Fax");
      }
    }
  }

  @Test
  @Verifies("SR-013")
  void without_the_unicode_flag_classes_are_eight_bit_strings() {
    try (OpenMailbox mailbox = OpenMailbox.with();
        MapiTable table = mailbox.store().getReceiveFolderTable(0)) {
      table.setColumns(List.of(PropTag.of(PropType.STRING8, 0x001A)), 0);
      assertThat(table.queryRows(9, 0)).allMatch(row -> row.get(0).tag().type() == 0x1E);
    }
  }

  @Test
  @Verifies({"GEN-21"})
  void a_message_outlives_the_folder_that_it_was_opened_from() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "stays");
      Message opened = (Message) inbox.openEntry(id, null, 0).object();

      inbox.release();

      assertThat(get(opened, PropTags.PR_SUBJECT).text()).isEqualTo("stays");
    }
  }
}
