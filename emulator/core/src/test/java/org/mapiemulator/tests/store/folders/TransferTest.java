package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.store.folders.OpenMailbox.associated;
import static org.mapiemulator.tests.store.folders.OpenMailbox.children;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.createSearch;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.get;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.subjects;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.IdAfterMove;
import org.mapiemulator.settings.SpecialFolderDeletion;
import org.mapiemulator.testkit.Verifies;

class TransferTest {

  private static final int MOVE = CopyMessagesFlag.MOVE.value();
  private static final int MOVE_FOLDER = CopyFolderFlag.MOVE.value();
  private static final int SUBFOLDERS = CopyFolderFlag.COPY_SUBFOLDERS.value();

  private static EntryId only(MapiFolder folder) {
    try (MapiTable table = folder.getContentsTable(0)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      return table.queryRows(2, 0).get(0).get(0).entryId();
    }
  }

  private static Message open(MapiFolder folder, EntryId id) {
    return (Message) folder.openEntry(id, null, 0).object();
  }

  @Test
  @Verifies({"FLD-16", "FLD-18", "FLD-21", "EID-07", "EID-10", "EID-11"})
  void a_copy_is_another_message_with_the_same_search_key() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(inbox, "target");
      EntryId id = message(inbox, "one");
      inbox.setMessageStatus(id, 2, 2);

      assertThat(inbox.copyMessages(List.of(id), null, target, 0, null, 0)).isEqualTo(Hresult.S_OK);

      assertThat(subjects(inbox)).containsExactly("one");
      EntryId copy = only(target);
      assertThat(copy).isNotEqualTo(id);
      Message original = open(inbox, id);
      Message copied = open(target, copy);
      assertThat(get(copied, PropTags.PR_SEARCH_KEY).binary())
          .isEqualTo(get(original, PropTags.PR_SEARCH_KEY).binary());
      assertThat(get(copied, PropTags.PR_RECORD_KEY).binary())
          .isNotEqualTo(get(original, PropTags.PR_RECORD_KEY).binary());
      assertThat(target.getMessageStatus(copy, 0)).isZero();
    }
  }

  @Test
  @Verifies({"FLD-19", "D-39", "FLD-21"})
  void a_message_keeps_its_identifier_when_it_is_moved() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(inbox, "target");
      EntryId id = message(inbox, "one");
      inbox.setMessageStatus(id, 2, 2);

      inbox.copyMessages(List.of(id), Iid.MAPI_FOLDER, target, 0, null, MOVE);

      assertThat(subjects(inbox)).isEmpty();
      assertThat(only(target)).isEqualTo(id);
      assertThat(target.getMessageStatus(id, 0)).isZero();
      assertThat(get(open(target, id), PropTags.PR_PARENT_ENTRYID).entryId()).isEqualTo(id(target));
    }
  }

  @Test
  @Verifies({"D-39", "FLD-20"})
  void identifiers_can_change_with_a_move() {
    try (OpenMailbox mailbox = OpenMailbox.with(IdAfterMove.NEW)) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(inbox, "target");
      EntryId id = message(inbox, "one");

      inbox.copyMessages(List.of(id), null, target, 0, null, MOVE);

      assertThat(only(target)).isNotEqualTo(id);
      assertThat(failure(() -> open(target, id)).hresult()).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"FLD-17", "D-40", "FD-033"})
  void what_is_missing_is_left_out() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(inbox, "target");
      EntryId one = message(inbox, "one");
      EntryId two = message(inbox, "two");
      inbox.deleteMessages(List.of(one), 0, null, 0);

      List<EntryId> list = List.of(one, EntryId.ofHex("00"), id(inbox), two);
      assertThat(inbox.copyMessages(list, null, target, 0, null, MOVE))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(subjects(target)).containsExactly("two");
      assertThat(inbox.copyMessages(List.of(two), null, target, 0, null, MOVE))
          .as("moved away")
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(inbox.copyMessages(List.of(), null, target, 0, null, MOVE))
          .isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("FLD-48")
  void a_message_that_is_open_for_writing_can_be_moved() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(inbox, "target");
      EntryId id = message(inbox, "one");
      Message written = (Message) inbox.openEntry(id, null, OpenMailbox.MODIFY).object();

      assertThat(inbox.copyMessages(List.of(id), null, target, 0, null, MOVE))
          .isEqualTo(Hresult.S_OK);
      assertThat(get(written, PropTags.PR_SUBJECT).text()).isEqualTo("one");
    }
  }

  @Test
  @Verifies("FLD-49")
  void the_destination_is_any_interface_of_a_folder() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId id = message(inbox, "one");
      for (Iid iid : List.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.MAPI_FOLDER)) {
        assertThat(inbox.copyMessages(List.of(id), iid, inbox, 0, null, 0)).isEqualTo(Hresult.S_OK);
      }
      assertThat(subjects(inbox)).hasSize(5);
      assertThat(
              failure(() -> inbox.copyMessages(List.of(id), Iid.MESSAGE, inbox, 0, null, 0))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies({"FLD-19", "PRP-72", "EID-07"})
  void another_mailbox_gets_messages_with_the_names_of_their_properties() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MsgStore other = mailbox.other();
      MapiFolder target = (MapiFolder) other.openEntry(null, null, OpenMailbox.MODIFY).object();
      PropName colour = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "colour");
      target.getIdsFromNames(
          List.of(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "something else")), 2);
      PropTag here =
          PropTag.of(
              PropType.UNICODE, inbox.getIdsFromNames(List.of(colour), 2).value().get(0).id());
      EntryId id;
      try (Message message = inbox.createMessage(null, 0)) {
        message.setProps(
            List.of(PropValue.of(PropTags.PR_SUBJECT, "one"), PropValue.of(here, "green")));
        message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
        id = id(message);
      }

      assertThat(inbox.copyMessages(List.of(id), null, target, 0, null, MOVE))
          .isEqualTo(Hresult.S_OK);

      assertThat(subjects(inbox)).isEmpty();
      assertThat(subjects(target)).containsExactly("one");
      PropTag there =
          PropTag.of(
              PropType.UNICODE, target.getIdsFromNames(List.of(colour), 0).value().get(0).id());
      assertThat(there).isNotEqualTo(here);
      assertThat(get(open(target, only(target)), there).text()).isEqualTo("green");
    }
  }

  @Test
  @Verifies({"FLD-33", "FLD-34"})
  void a_folder_is_copied_with_or_without_what_is_below() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      message(source, "one");
      associated(source, "view");
      message(folderIn(source, "child"), "two");
      MapiFolder target = folderIn(root, "target");

      assertThat(root.copyFolder(id(source), null, target, null, 0, null, 0))
          .isEqualTo(Hresult.S_OK);
      assertThat(
              root.copyFolder(
                  id(source),
                  null,
                  target,
                  "deep",
                  0,
                  null,
                  SUBFOLDERS | StringFlag.UNICODE.value()))
          .isEqualTo(Hresult.S_OK);

      assertThat(children(target)).containsExactly("source", "deep");
      try (MapiTable table = target.getHierarchyTable(bits(StringFlag.UNICODE) | 1)) {
        assertThat(OpenMailbox.texts(table, PropTags.PR_DISPLAY_NAME))
            .containsExactly("source", "deep", "child");
      }
      assertThat(children(root)).contains("source");
      assertThat(subjects(source)).containsExactly("one");
    }
  }

  @Test
  @Verifies({"FLD-33", "FLD-34", "PRP-68"})
  void a_folder_is_moved_with_what_is_below_but_not_into_itself() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      MapiFolder child = folderIn(source, "child");
      message(child, "two");
      MapiFolder target = folderIn(root, "target");
      folderIn(target, "SOURCE");
      EntryId id = id(source);

      assertThat(
              failure(() -> root.copyFolder(id, null, child, null, 0, null, MOVE_FOLDER)).hresult())
          .isEqualTo(Hresult.MAPI_E_FOLDER_CYCLE);
      assertThat(
              failure(() -> root.copyFolder(id, null, source, null, 0, null, SUBFOLDERS)).hresult())
          .isEqualTo(Hresult.MAPI_E_FOLDER_CYCLE);
      assertThat(
              failure(() -> root.copyFolder(id, null, target, null, 0, null, MOVE_FOLDER))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_COLLISION);
      assertThat(
              root.copyFolder(
                  id, null, target, "moved", 0, null, MOVE_FOLDER | StringFlag.UNICODE.value()))
          .isEqualTo(Hresult.S_OK);

      assertThat(children(root)).contains("target").doesNotContain("source");
      assertThat(children(target)).containsExactly("SOURCE", "moved");
      assertThat(id(source)).isEqualTo(id);
      assertThat(subjects(child)).containsExactly("two");
      assertThat(get(source, PropTags.PR_PARENT_ENTRYID).entryId()).isEqualTo(id(target));
    }
  }

  @Test
  @Verifies("FLD-34")
  void a_copy_next_to_its_original_needs_another_name() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      EntryId id = id(folderIn(root, "source"));

      assertThat(failure(() -> root.copyFolder(id, null, root, null, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_COLLISION);
      root.copyFolder(id, null, root, "copy", 0, null, StringFlag.UNICODE.value());
      root.copyFolder(id, null, root, "renamed", 0, null, MOVE_FOLDER | StringFlag.UNICODE.value());
      assertThat(children(root)).contains("copy", "renamed").doesNotContain("source");
    }
  }

  @Test
  @Verifies({"FLD-04", "D-37", "D-46"})
  void search_folders_and_special_folders_stay_where_they_are() {
    try (OpenMailbox mailbox = OpenMailbox.with();
        OpenMailbox loose = OpenMailbox.with(SpecialFolderDeletion.ALLOWED)) {
      MapiFolder root = mailbox.root();
      MapiFolder target = folderIn(root, "target");
      EntryId search = id(createSearch(root, "search"));
      EntryId finder = get(mailbox.store(), PropTags.PR_FINDER_ENTRYID).entryId();

      assertThat(failure(() -> root.copyFolder(search, null, target, null, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(
              failure(() -> root.copyFolder(finder, null, target, null, 0, null, MOVE_FOLDER))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(root.copyFolder(finder, null, target, null, 0, null, 0)).isEqualTo(Hresult.S_OK);

      EntryId moved = get(loose.store(), PropTags.PR_FINDER_ENTRYID).entryId();
      loose.root().copyFolder(moved, null, folderIn(loose.root(), "t"), null, 0, null, MOVE_FOLDER);
      assertThat(get(loose.store(), PropTags.PR_FINDER_ENTRYID).entryId()).isEqualTo(moved);
    }
  }

  @Test
  @Verifies("FD-031")
  void what_cannot_be_copied_makes_the_completion_partial() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      createSearch(source, "search");
      folderIn(source, "child");
      MapiFolder target = folderIn(root, "target");

      assertThat(root.copyFolder(id(source), null, target, null, 0, null, SUBFOLDERS))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(
              root.copyFolder(
                  id(source),
                  null,
                  target,
                  "moved",
                  0,
                  null,
                  MOVE_FOLDER | StringFlag.UNICODE.value()))
          .isEqualTo(Hresult.S_OK);
      assertThat(children(source)).containsExactly("search", "child");
    }
  }

  @Test
  @Verifies({"FLD-33", "FLD-19"})
  void a_folder_moves_into_another_mailbox() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      message(source, "one");
      message(folderIn(source, "child"), "two");
      MsgStore other = mailbox.other();
      MapiFolder target = (MapiFolder) other.openEntry(null, null, OpenMailbox.MODIFY).object();

      assertThat(root.copyFolder(id(source), null, target, null, 0, null, MOVE_FOLDER))
          .isEqualTo(Hresult.S_OK);

      assertThat(children(root)).doesNotContain("source");
      assertThat(children(target)).contains("source");
      assertThat(failure(() -> source.getProps(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
    }
  }

  @Test
  @Verifies("D-39")
  void a_folder_can_get_another_identifier_when_it_is_moved() {
    try (OpenMailbox mailbox = OpenMailbox.with(IdAfterMove.NEW)) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      EntryId message = message(source, "one");
      EntryId child = id(folderIn(source, "child"));
      MapiFolder target = folderIn(root, "target");
      EntryId old = id(source);

      root.copyFolder(old, null, target, null, 0, null, MOVE_FOLDER);

      assertThat(failure(() -> mailbox.folder(old)).hresult()).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      EntryId now = get(mailbox.folder(child), PropTags.PR_PARENT_ENTRYID).entryId();
      assertThat(get(open(target, message), PropTags.PR_PARENT_ENTRYID).entryId()).isEqualTo(now);
      assertThat(subjects(mailbox.folder(now))).containsExactly("one");
      assertThat(count(target, PropTags.PR_CONTENT_COUNT)).isZero();
    }
  }

  @Test
  @Verifies({"PRP-65", "PRP-68"})
  void copy_to_takes_messages_and_folders_along() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      message(source, "one");
      associated(source, "view");
      message(folderIn(source, "child"), "two");
      MapiFolder target = folderIn(root, "target");
      List<PropTag> without = List.of(PropTags.PR_DISPLAY_NAME);

      source.copyTo(null, without, 0, null, Iid.MAPI_FOLDER, target, 0);

      assertThat(subjects(target)).containsExactly("one");
      assertThat(children(target)).containsExactly("child");
      assertThat(count(target, PropTags.PR_ASSOC_CONTENT_COUNT)).isEqualTo(1);
      assertThat(
              failure(() -> source.copyTo(null, without, 0, null, Iid.MAPI_FOLDER, target, 0))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_COLLISION);
      MapiFolder inside = folderIn(source, "inside");
      assertThat(
              failure(() -> source.copyTo(null, without, 0, null, Iid.MAPI_FOLDER, inside, 0))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_FOLDER_CYCLE);
      assertThat(
              failure(
                      () ->
                          source.copyTo(
                              null,
                              without,
                              0,
                              null,
                              Iid.MAPI_FOLDER,
                              mailbox.folder(id(source)),
                              0))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    }
  }

  @Test
  @Verifies({"PRP-65", "PRP-69", "D-111", "D-21"})
  void copy_props_takes_along_what_is_named() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      message(source, "one");
      associated(source, "view");
      folderIn(source, "child");
      MapiFolder target = folderIn(root, "target");

      source.copyProps(
          List.of(PropTags.PR_CONTAINER_CONTENTS), 0, null, Iid.MAPI_FOLDER, target, 1);

      assertThat(subjects(source)).isEmpty();
      assertThat(subjects(target)).containsExactly("one");
      assertThat(children(target)).isEmpty();
      assertThat(count(source, PropTags.PR_ASSOC_CONTENT_COUNT)).isEqualTo(1);
    }
  }
}
