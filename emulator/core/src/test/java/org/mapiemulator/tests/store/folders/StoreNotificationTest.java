package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.associated;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.get;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.object;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.settings.IdAfterMove;
import org.mapiemulator.settings.ModifiedTags;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

class StoreNotificationTest {

  private static void change(MapiFolder folder, EntryId id) {
    try (Message message = (Message) folder.openEntry(id, null, OpenMailbox.MODIFY).object()) {
      message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "changed")));
      message.saveChanges(0);
    }
  }

  @Test
  @Verifies({"STO-09", "NOT-13", "NT-027", "D-92", "NOT-12", "NT-028", "FLD-11"})
  void a_message_is_created_with_its_first_save_and_then_modified() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      RecordingSink store = mailbox.listen();
      RecordingSink folder = mailbox.listen(id(inbox));
      RecordingSink parent = mailbox.listen(get(inbox, PropTags.PR_PARENT_ENTRYID).entryId());
      try (Message message = inbox.createMessage(null, 0)) {
        message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "one")));
        assertThat(mailbox.told(store)).isEmpty();

        message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
        assertThat(mailbox.told(store)).containsExactly("message created", "folder modified");
        ObjectNotification created = object(store, 0);
        assertThat(created.entryId()).isEqualTo(id(message));
        assertThat(created.parentId()).isEqualTo(id(inbox));
        assertThat(created.oldId()).isNull();
        assertThat(created.oldParentId()).isNull();
        assertThat(created.propTagArray()).isNull();

        RecordingSink it = mailbox.listen(id(message));
        message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "two")));
        message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
        assertThat(mailbox.told(it)).containsExactly("message modified");
        assertThat(mailbox.told(store)).hasSize(3).endsWith("message modified");
      }
      assertThat(mailbox.told(folder)).containsExactly("folder modified");
      assertThat(mailbox.told(parent)).isEmpty();
    }
  }

  @Test
  @Verifies({"NOT-14", "NT-002", "NT-013", "NOT-17", "NT-012"})
  void a_deleted_message_is_told_to_the_store_and_to_who_listens_to_it() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      RecordingSink store = mailbox.listen();
      RecordingSink it = mailbox.listen(id);

      inbox.deleteMessages(List.of(id), 0, null, 0);

      assertThat(mailbox.told(store)).containsExactly("message deleted", "folder modified");
      assertThat(mailbox.told(it)).containsExactly("message deleted");
      assertThat(object(it, 0).parentId()).isEqualTo(id(inbox));
    }
  }

  @Test
  @Verifies({"NOT-14", "NOT-19", "D-93", "NT-007", "NT-008", "NT-026", "NOT-18"})
  void moves_and_copies_tell_where_from() {
    try (OpenMailbox mailbox = OpenMailbox.with(IdAfterMove.NEW)) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(mailbox.root(), "target");
      EntryId id = message(inbox, "one");
      RecordingSink store = mailbox.listen();
      RecordingSink it = mailbox.listen(id);

      inbox.copyMessages(List.of(id), null, target, 0, null, 0);
      inbox.copyMessages(List.of(id), null, target, 0, null, CopyMessagesFlag.MOVE.value());

      assertThat(mailbox.told(it)).containsExactly("message copied", "message moved");
      assertThat(mailbox.told(store))
          .containsExactly(
              "message copied",
              "folder modified",
              "message moved",
              "folder modified",
              "folder modified");
      for (int i = 0; i < 2; i++) {
        assertThat(object(it, i).oldId()).isEqualTo(id);
        assertThat(object(it, i).oldParentId()).isEqualTo(id(inbox));
        assertThat(object(it, i).parentId()).isEqualTo(id(target));
        assertThat(object(it, i).entryId()).isNotEqualTo(id);
      }
    }
  }

  @Test
  @Verifies({"NOT-09", "NOT-10", "NOT-11", "NT-006", "NT-025", "NT-026"})
  void folders_have_the_same_events() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder target = folderIn(root, "target");
      folderIn(target, "other");
      RecordingSink store = mailbox.listen();

      MapiFolder folder = folderIn(root, "folder");
      RecordingSink it = mailbox.listen(id(folder));
      assertThat(mailbox.told(store)).containsExactly("folder created");
      EntryId id = id(folder);
      root.copyFolder(id, null, target, "copy", 0, null, StringFlag.UNICODE.value());
      root.copyFolder(id, null, target, null, 0, null, CopyFolderFlag.MOVE.value());
      target.deleteFolder(id, 0, null, 0);

      assertThat(mailbox.told(it))
          .containsExactly("folder copied", "folder moved", "folder deleted");
      assertThat(object(it, 1).oldParentId()).isEqualTo(id(root));
      assertThat(object(it, 1).parentId()).isEqualTo(id(target));
      assertThat(mailbox.told(store))
          .containsExactly("folder created", "folder copied", "folder moved", "folder deleted");
    }
  }

  @Test
  @Verifies({"NT-004", "NT-005", "D-127"})
  void the_properties_that_changed_can_be_listed() {
    try (OpenMailbox mailbox = OpenMailbox.with(ModifiedTags.LISTED)) {
      MapiFolder inbox = mailbox.inbox();
      RecordingSink folder = mailbox.listen(id(inbox));

      message(inbox, "one");
      associated(inbox, "view");
      mailbox.told(folder);

      assertThat(object(folder, 0).propTagArray())
          .containsExactly(PropTags.PR_CONTENT_COUNT, PropTags.PR_CONTENT_UNREAD);
      assertThat(object(folder, 1).propTagArray()).containsExactly(PropTags.PR_ASSOC_CONTENT_COUNT);
    }
  }

  @Test
  @Verifies({"RDS-10", "NOT-12"})
  void reading_changes_the_folder() {
    try (OpenMailbox mailbox = OpenMailbox.with(ModifiedTags.LISTED)) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      RecordingSink store = mailbox.listen();

      inbox.setReadFlags(List.of(id), 0, null, 0);
      inbox.setReadFlags(List.of(id), 0, null, 0);

      assertThat(mailbox.told(store)).containsExactly("message modified", "folder modified");
      assertThat(object(store, 1).propTagArray()).containsExactly(PropTags.PR_CONTENT_UNREAD);
    }
  }

  @Test
  @Verifies({"STO-40", "NOT-16", "NOT-20"})
  void new_mail_is_told_to_who_listens_to_the_store_in_any_client() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      MsgStore spooler = mailbox.another("spooler");
      RecordingSink store = mailbox.listen();
      RecordingSink folder = mailbox.listen(id(inbox));
      NewMailNotification arrived =
          new NewMailNotification(id, id(inbox), StringFlag.UNICODE.value(), "IPM.Note", 2);

      spooler.notifyNewMail(arrived);

      assertThat(mailbox.told(store)).containsExactly("new mail");
      assertThat(store.notifications()).containsExactly(arrived);
      assertThat(mailbox.told(folder)).isEmpty();
      assertThat(failure(() -> spooler.notifyNewMail(null)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies({"NOT-08", "STO-13", "STO-14", "STO-12", "D-71"})
  void a_registration_ends_with_unadvise() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      RecordingSink sink = new RecordingSink();
      long first = store.advise(null, EventMask.OBJECT_CREATED.value(), sink);
      long second = store.advise(null, EventMask.OBJECT_CREATED.value(), sink);
      assertThat(sink.references()).isEqualTo(3);

      message(mailbox.inbox(), "one");
      assertThat(mailbox.told(sink)).containsExactly("message created", "message created");
      store.unadvise(first);
      message(mailbox.inbox(), "two");

      assertThat(mailbox.told(sink)).hasSize(3);
      assertThat(sink.references()).isEqualTo(2);
      assertThat(failure(() -> store.unadvise(first)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      store.unadvise(second);
      message(mailbox.inbox(), "three");
      assertThat(mailbox.told(sink)).hasSize(3);
    }
  }

  @Test
  @Verifies({"D-27", "STO-09"})
  void a_sink_is_registered_for_what_is_there() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      inbox.deleteMessages(List.of(id), 0, null, 0);
      RecordingSink sink = new RecordingSink();

      assertThat(failure(() -> mailbox.store().advise(id, 0xFF, sink)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> mailbox.store().advise(EntryId.ofHex("0011"), 0xFF, sink)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"NT-003", "NOT-02"})
  void other_clients_are_told_too_and_each_once() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      RecordingSink here = mailbox.listen();
      MsgStore another = mailbox.another("other");
      MapiFolder there =
          (MapiFolder) another.openEntry(id(inbox), null, OpenMailbox.MODIFY).object();

      change(there, id);

      assertThat(mailbox.told(here)).containsExactly("message modified");
    }
  }

  @Test
  @Verifies({"D-96", "NOT-35", "COL-08"})
  void the_hierarchy_table_of_the_parent_follows_the_counts_after_the_object_event() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder parent = folderIn(mailbox.root(), "parent");
      MapiFolder child = folderIn(parent, "child");
      try (MapiTable table = parent.getHierarchyTable(StringFlag.UNICODE.value())) {
        table.setColumns(List.of(PropTags.PR_DISPLAY_NAME, PropTags.PR_CONTENT_COUNT), 0);
        RecordingSink both = new RecordingSink();
        mailbox.store().advise(null, 0xFF, both);
        table.advise(EventMask.TABLE_MODIFIED.value(), both);

        message(child, "one");

        assertThat(mailbox.told(both)).containsExactly("message created", "folder modified", "100");
        TableNotification row = (TableNotification) both.notifications().get(2);
        assertThat(row.tableEvent()).isEqualTo(5);
        assertThat(row.row().get(1).intValue()).isEqualTo(1);
        assertThat(table.queryRows(1, 0).get(0).get(1).intValue()).isEqualTo(1);
      }
    }
  }

  @Test
  @Verifies("D-90")
  void one_deletion_of_many_is_told_in_the_order_of_the_list() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId one = message(inbox, "one");
      EntryId two = message(inbox, "two");
      RecordingSink store = mailbox.listen();

      inbox.deleteMessages(List.of(two, one), 0, null, 0);

      assertThat(mailbox.told(store))
          .containsExactly("message deleted", "message deleted", "folder modified");
      assertThat(object(store, 0).entryId()).isEqualTo(two);
      assertThat(object(store, 1).entryId()).isEqualTo(one);
    }
  }

  @Test
  @Verifies("FLD-46")
  void a_status_changes_the_message_for_who_listens() {
    try (OpenMailbox mailbox = OpenMailbox.with(ModifiedTags.LISTED)) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      RecordingSink it = mailbox.listen(id);

      inbox.setMessageStatus(id, 1, 1);

      assertThat(mailbox.told(it)).containsExactly("message modified");
      assertThat(object(it, 0).propTagArray()).containsExactly(PropTags.PR_MSG_STATUS);
    }
  }
}
