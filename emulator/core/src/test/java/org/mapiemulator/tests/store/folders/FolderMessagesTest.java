package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.associated;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.subjects;
import static org.mapiemulator.tests.store.folders.OpenMailbox.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.DeleteMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.SaveSortFlag;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.DeleteWhileOpen;
import org.mapiemulator.settings.RowEntryIds;
import org.mapiemulator.settings.SoftDeletion;
import org.mapiemulator.testkit.Verifies;

class FolderMessagesTest {

  private static final int UNICODE = StringFlag.UNICODE.value();

  @Test
  @Verifies({"CON-01", "CON-02", "FD-042", "FLD-13", "PRP-41", "FD-048", "COL-23"})
  void normal_and_associated_messages_are_listed_apart() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      message(inbox, "one");
      associated(inbox, "view");
      message(folderIn(inbox, "below"), "two");
      int associated = UNICODE | ContentsTableFlag.ASSOCIATED.value();

      assertThat(subjects(inbox)).containsExactly("one");
      try (MapiTable table = inbox.getContentsTable(associated);
          MapiTable opened =
              (MapiTable)
                  inbox.openProperty(
                      PropTags.PR_FOLDER_ASSOCIATED_CONTENTS, Iid.MAPI_TABLE, UNICODE, 0);
          MapiTable contents =
              (MapiTable)
                  inbox.openProperty(PropTags.PR_CONTAINER_CONTENTS, Iid.MAPI_TABLE, UNICODE, 0);
          MapiTable folders =
              (MapiTable)
                  inbox.openProperty(PropTags.PR_CONTAINER_HIERARCHY, Iid.MAPI_TABLE, UNICODE, 0)) {
        assertThat(texts(table, PropTags.PR_SUBJECT)).containsExactly("view");
        assertThat(texts(opened, PropTags.PR_SUBJECT)).containsExactly("view");
        assertThat(texts(contents, PropTags.PR_SUBJECT)).containsExactly("one");
        assertThat(texts(folders, PropTags.PR_DISPLAY_NAME)).containsExactly("below");
      }
      assertThat(
              failure(
                      () ->
                          inbox.openProperty(
                              PropTags.PR_CONTAINER_CONTENTS, Iid.MESSAGE, UNICODE, 0))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies({"COL-02", "COL-03", "STO-08"})
  void contents_tables_have_the_required_columns() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      try (MapiTable table = inbox.getContentsTable(UNICODE)) {
        assertThat(table.queryColumns(0))
            .contains(
                PropTags.PR_DISPLAY_CC,
                PropTags.PR_DISPLAY_TO,
                PropTags.PR_ENTRYID,
                PropTags.PR_HASATTACH,
                PropTags.PR_INSTANCE_KEY,
                PropTags.PR_LAST_MODIFICATION_TIME,
                PropTags.PR_MAPPING_SIGNATURE,
                PropTags.PR_MESSAGE_CLASS,
                PropTags.PR_MESSAGE_FLAGS,
                PropTags.PR_MESSAGE_SIZE,
                PropTags.PR_MSG_STATUS,
                PropTags.PR_OBJECT_TYPE,
                PropTags.PR_PARENT_ENTRYID,
                PropTags.PR_RECORD_KEY,
                PropTags.PR_STORE_ENTRYID,
                PropTags.PR_STORE_RECORD_KEY);
        table.setColumns(List.of(PropTags.PR_ENTRYID, PropTags.PR_STORE_ENTRYID), 0);
        var row = table.queryRows(1, 0).get(0);
        assertThat(row.get(0).entryId()).isEqualTo(id);
        assertThat(row.get(1).entryId()).isEqualTo(id(mailbox.store()));
      }
    }
  }

  @Test
  @Verifies({"COL-24", "D-89", "CON-11", "STO-17", "STO-24", "EID-02", "EID-05", "EID-06"})
  void rows_can_have_short_term_identifiers() {
    try (OpenMailbox mailbox = OpenMailbox.with(RowEntryIds.SHORT_TERM)) {
      MapiFolder inbox = mailbox.inbox();
      EntryId longTerm = message(inbox, "one");
      try (MapiTable table = inbox.getContentsTable(0)) {
        table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
        EntryId shortTerm = table.queryRows(1, 0).get(0).get(0).entryId();

        assertThat(shortTerm).isNotEqualTo(longTerm);
        assertThat(shortTerm.bytes().byteAt(0)).isEqualTo((byte) 0xFF);
        assertThat(mailbox.store().compareEntryIds(shortTerm, longTerm, 0)).isTrue();
        Message opened = (Message) inbox.openEntry(shortTerm, null, 0).object();
        assertThat(id(opened)).isEqualTo(longTerm);
        assertThat(failure(() -> mailbox.another("other").openEntry(shortTerm, null, 0)).hresult())
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      }
    }
  }

  @Test
  @Verifies({"FLD-25", "FLD-26", "D-40", "FD-045", "D-114"})
  void deletion_goes_as_far_as_it_can() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId one = message(inbox, "one");
      EntryId two = message(inbox, "two");
      EntryId elsewhere = message(folderIn(inbox, "below"), "three");
      EntryId view = associated(inbox, "view");

      assertThat(inbox.deleteMessages(List.of(one, one, elsewhere, view), 0, null, 0))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(subjects(inbox)).containsExactly("two");
      assertThat(count(inbox, PropTags.PR_ASSOC_CONTENT_COUNT)).isZero();
      assertThat(count(inbox, PropTags.PR_DELETED_COUNT_TOTAL)).isEqualTo(2);
      assertThat(
              inbox.deleteMessages(List.of(two), 0, null, DeleteMessagesFlag.HARD_DELETE.value()))
          .isEqualTo(Hresult.S_OK);
      try (MapiTable table = inbox.getContentsTable(ContentsTableFlag.SHOW_SOFT_DELETES.value())) {
        assertThat(table.getRowCount(0).value()).isZero();
      }
    }
  }

  @Test
  @Verifies({"FLD-27", "D-08"})
  void messages_that_are_open_for_writing_can_be_deleted_unless_a_setting_forbids_it() {
    try (OpenMailbox mailbox = OpenMailbox.with();
        OpenMailbox strict = OpenMailbox.with(DeleteWhileOpen.REFUSED)) {
      for (OpenMailbox each : List.of(mailbox, strict)) {
        MapiFolder inbox = each.inbox();
        EntryId id = message(inbox, "one");
        Message open = (Message) inbox.openEntry(id, null, OpenMailbox.MODIFY).object();
        boolean refused = each == strict;
        Hresult expected = refused ? Hresult.MAPI_W_PARTIAL_COMPLETION : Hresult.S_OK;

        assertThat(inbox.setReadFlags(List.of(id), 0, null, 0)).isEqualTo(expected);
        assertThat(inbox.deleteMessages(List.of(id), 0, null, 0)).isEqualTo(expected);
        assertThat(subjects(inbox)).hasSize(refused ? 1 : 0);
        if (!refused) {
          assertThat(failure(() -> open.saveChanges(0)).hresult())
              .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
        }
      }
    }
  }

  @Test
  @Verifies({"FLD-42", "FLD-43", "RDS-03", "RDS-04"})
  void all_messages_of_a_folder_can_be_marked() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId one = message(inbox, "one");
      message(inbox, "two");

      assertThat(inbox.setReadFlags(null, 0, null, 0)).isEqualTo(Hresult.S_OK);
      assertThat(count(inbox, PropTags.PR_CONTENT_UNREAD)).isZero();
      assertThat(
              inbox.setReadFlags(
                  List.of(one, EntryId.ofHex("01")), 0, null, ReadFlag.CLEAR_READ.value()))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(count(inbox, PropTags.PR_CONTENT_UNREAD)).isEqualTo(1);
      assertThat(failure(() -> inbox.setReadFlags(null, 0, null, 5)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies({"FLD-44", "FLD-45", "D-44", "FD-047", "D-27"})
  void a_message_has_a_status_in_its_folder() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");

      assertThat(inbox.setMessageStatus(id, -1, 0x80000009)).isZero();
      assertThat(inbox.setMessageStatus(id, 0, 1)).isEqualTo(0x80000009);
      assertThat(inbox.getMessageStatus(id, 0)).isEqualTo(0x80000008);
      assertThat(failure(() -> inbox.getMessageStatus(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(failure(() -> inbox.setMessageStatus(null, 0, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(failure(() -> mailbox.root().getMessageStatus(id, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> inbox.getMessageStatus(id(inbox), 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      try (MapiTable table = inbox.getContentsTable(0)) {
        table.setColumns(List.of(PropTags.PR_MSG_STATUS), 0);
        assertThat(table.queryRows(1, 0).get(0).get(0).intValue()).isEqualTo(0x80000008);
      }
    }
  }

  @Test
  @Verifies("FLD-47")
  void an_order_is_kept_for_later_tables() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder folder = folderIn(mailbox.inbox(), "folder");
      MapiFolder below = folderIn(folder, "below");
      for (MapiFolder each : List.of(folder, below)) {
        message(each, "b");
        message(each, "a");
      }
      SortOrderSet order = SortOrderSet.of(new SortOrder(PropTags.PR_SUBJECT, 0));

      folder.saveContentsSort(order, 0);
      assertThat(subjects(folder)).containsExactly("a", "b");
      assertThat(subjects(below)).containsExactly("b", "a");
      folder.saveContentsSort(order, SaveSortFlag.RECURSIVE.value());
      assertThat(subjects(below)).containsExactly("a", "b");
      try (MapiTable table = folder.getContentsTable(0)) {
        assertThat(table.querySortOrder().sorts()).hasSize(1);
      }
      assertThat(failure(() -> folder.saveContentsSort(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies({"CON-05", "CON-06", "CON-07", "D-32", "D-33", "CON-08", "COL-07", "COL-09"})
  void hierarchy_tables_show_one_level_or_all() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      MapiFolder first = folderIn(top, "first");
      folderIn(top, "second");
      folderIn(first, "deep");
      OpenMailbox.createSearch(first, "search");
      try (MapiTable all = top.getHierarchyTable(UNICODE | 1);
          MapiTable none = folderIn(top, "third").getHierarchyTable(0)) {
        all.setColumns(
            List.of(
                PropTags.PR_DISPLAY_NAME,
                PropTags.PR_DEPTH,
                PropTags.PR_DISPLAY_TYPE,
                PropTags.PR_SUBFOLDERS,
                PropTags.PR_STATUS),
            0);
        var rows = all.queryRows(9, 0);
        assertThat(rows)
            .extracting(row -> row.get(0).text())
            .containsExactly("first", "deep", "search", "second", "third");
        assertThat(rows).extracting(row -> row.get(1).intValue()).containsExactly(0, 1, 1, 0, 0);
        assertThat(rows)
            .extracting(row -> row.get(2).intValue())
            .containsExactly(0x01000000, 0x01000000, 0x02000000, 0x01000000, 0x01000000);
        assertThat(rows.get(0).get(3).isTrue()).isTrue();
        assertThat(rows.get(0).get(4).intValue()).isZero();
        assertThat(none.getRowCount(0).value()).isZero();
      }
    }
  }

  @Test
  @Verifies({"FD-015", "FD-021", "FD-006", "D-114", "STO-19"})
  void what_was_deleted_softly_is_shown_to_who_asks() {
    try (OpenMailbox mailbox = OpenMailbox.with(SoftDeletion.DUMPSTER)) {
      MapiFolder root = mailbox.root();
      MapiFolder inbox = mailbox.inbox();
      EntryId message = message(inbox, "one");
      MapiFolder folder = folderIn(root, "folder");
      EntryId inside = message(folder, "inside");
      EntryId id = id(folder);
      int show = ContentsTableFlag.SHOW_SOFT_DELETES.value();

      inbox.deleteMessages(List.of(message), 0, null, 0);
      root.deleteFolder(id, 0, null, 1);

      assertThat(subjects(inbox)).isEmpty();
      assertThat(failure(() -> mailbox.store().openEntry(message, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> mailbox.store().openEntry(inside, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> mailbox.folder(id)).hresult()).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> folder.getProps(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
      try (MapiTable contents = inbox.getContentsTable(UNICODE | show);
          MapiTable folders = root.getHierarchyTable(UNICODE | show)) {
        assertThat(texts(contents, PropTags.PR_SUBJECT)).containsExactly("one");
        assertThat(texts(folders, PropTags.PR_DISPLAY_NAME)).containsExactly("folder");
      }
      MapiFolder buried =
          (MapiFolder) mailbox.store().openEntry(id, null, OpenMailbox.MODIFY | show).object();
      assertThat(subjects(buried)).containsExactly("inside");
      assertThat(failure(() -> folderIn(buried, "x")).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      Message opened = (Message) inbox.openEntry(message, null, show).object();
      assertThat(OpenMailbox.get(opened, PropTags.PR_SUBJECT).text()).isEqualTo("one");
      folderIn(root, "folder");

      int hard = DeleteMessagesFlag.HARD_DELETE.value();
      assertThat(inbox.deleteMessages(List.of(message), 0, null, hard)).isEqualTo(Hresult.S_OK);
      assertThat(failure(() -> inbox.openEntry(message, null, show)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }
}
