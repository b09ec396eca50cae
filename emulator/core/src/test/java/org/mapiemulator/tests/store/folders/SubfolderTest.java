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
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.EmptyFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.DeleteNonEmptyFolder;
import org.mapiemulator.settings.DeleteWhileOpen;
import org.mapiemulator.settings.EmptyRootFolder;
import org.mapiemulator.settings.SpecialFolderDeletion;
import org.mapiemulator.testkit.Verifies;

class SubfolderTest {

  private static final int BOTH = bits(DeleteFolderFlag.DEL_FOLDERS, DeleteFolderFlag.DEL_MESSAGES);

  @Test
  @Verifies({"FLD-29", "FD-001"})
  void a_folder_is_created_with_a_name_and_a_comment() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder folder =
          mailbox.root().createFolder(1, "Ordner \u00e4", "alt", null, StringFlag.UNICODE.value());

      assertThat(get(folder, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Ordner \u00e4");
      assertThat(get(folder, PropTags.PR_COMMENT).text()).isEqualTo("alt");
    }
  }

  @Test
  @Verifies({"FLD-30", "FD-002", "FD-004", "FD-027", "D-41"})
  void names_are_unique_among_siblings() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      int open = bits(CreateFolderFlag.OPEN_IF_EXISTS, StringFlag.UNICODE);
      EntryId first = id(root.createFolder(1, "X", null, null, open));

      assertThat(failure(() -> folderIn(root, "x")).hresult()).isEqualTo(Hresult.MAPI_E_COLLISION);
      assertThat(id(root.createFolder(1, "X", null, null, open))).isEqualTo(first);
      assertThat(get(folderIn(root, "X "), PropTags.PR_DISPLAY_NAME).text()).isEqualTo("X ");
      root.deleteFolder(first, 0, null, DeleteFolderFlag.HARD_DELETE.value());
      assertThat(id(folderIn(root, "X"))).isNotEqualTo(first);
    }
  }

  @Test
  @Verifies({"FD-046", "D-41"})
  void a_folder_needs_a_name_and_a_type() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();

      assertThat(failure(() -> root.createFolder(0, null, null, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> root.createFolder(1, "", null, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> root.createFolder(0, "x", null, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> root.createFolder(3, "x", null, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies({"FLD-32", "FLD-14", "D-37", "SPF-13"})
  void nothing_is_created_in_a_search_folder() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder search = createSearch(mailbox.root(), "unread");

      assertThat(failure(() -> folderIn(search, "x")).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> search.createMessage(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies({"FLD-36", "FD-016", "FD-019"})
  void folders_are_deleted_with_what_the_flags_allow() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      EntryId empty = id(folderIn(root, "empty"));
      MapiFolder full = folderIn(root, "messages");
      message(full, "one");
      MapiFolder parent = folderIn(root, "folders");
      folderIn(parent, "child");

      assertThat(root.deleteFolder(empty, 0, null, 0)).isEqualTo(Hresult.S_OK);
      assertThat(root.deleteFolder(id(full), 0, null, DeleteFolderFlag.DEL_MESSAGES.value()))
          .isEqualTo(Hresult.S_OK);
      assertThat(root.deleteFolder(id(parent), 0, null, DeleteFolderFlag.DEL_FOLDERS.value()))
          .isEqualTo(Hresult.S_OK);
      assertThat(children(root)).doesNotContain("empty", "messages", "folders");
    }
  }

  @Test
  @Verifies({"FLD-37", "D-42"})
  void a_folder_that_is_not_empty_stays() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder top = folderIn(root, "top");
      MapiFolder child = folderIn(top, "child");
      message(child, "one");
      message(top, "two");
      associated(folderIn(root, "views"), "view");
      EntryId id = id(top);

      assertThat(failure(() -> root.deleteFolder(id, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_HAS_FOLDERS);
      assertThat(
              failure(() -> root.deleteFolder(id, 0, null, DeleteFolderFlag.DEL_MESSAGES.value()))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_HAS_FOLDERS);
      top.deleteMessages(List.of(message(top, "three")), 0, null, 0);
      assertThat(
              failure(() -> root.deleteFolder(id, 0, null, DeleteFolderFlag.DEL_FOLDERS.value()))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_HAS_MESSAGES);
      assertThat(subjects(child)).containsExactly("one");
      assertThat(root.deleteFolder(id, 0, null, BOTH)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"FD-026", "D-42"})
  void a_folder_that_is_not_empty_can_give_partial_completion() {
    try (OpenMailbox mailbox = OpenMailbox.with(DeleteNonEmptyFolder.PARTIAL_COMPLETION)) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      message(top, "one");
      message(top, "two");
      MapiFolder child = folderIn(top, "child");
      folderIn(child, "grandchild");
      int all = BOTH | DeleteFolderFlag.HARD_DELETE.value();

      assertThat(top.deleteFolder(id(child), 0, null, 0))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(top.deleteFolder(id(child), 0, null, DeleteFolderFlag.DEL_MESSAGES.value()))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(children(top)).containsExactly("child");
      assertThat(top.deleteFolder(id(child), 0, null, all)).isEqualTo(Hresult.S_OK);
      assertThat(mailbox.root().deleteFolder(id(top), 0, null, 0))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(
              mailbox.root().deleteFolder(id(top), 0, null, DeleteFolderFlag.DEL_FOLDERS.value()))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(subjects(top)).hasSize(2);
      assertThat(mailbox.root().deleteFolder(id(top), 0, null, all)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"D-40", "D-27", "FLD-35"})
  void a_folder_that_is_no_child_is_not_found() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder top = folderIn(root, "top");
      EntryId deep = id(folderIn(top, "deep"));

      assertThat(failure(() -> root.deleteFolder(deep, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> root.copyFolder(deep, null, root, null, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> root.deleteFolder(null, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(failure(() -> root.deleteFolder(id(root), 0, null, BOTH)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      top.deleteFolder(deep, 0, null, 0);
      assertThat(failure(() -> top.deleteFolder(deep, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"SPF-08", "D-46"})
  void special_folders_are_not_deleted_unless_a_setting_says_so() {
    try (OpenMailbox mailbox = OpenMailbox.with();
        OpenMailbox other = OpenMailbox.with(SpecialFolderDeletion.ALLOWED)) {
      EntryId inbox = id(mailbox.inbox());
      assertThat(
              failure(
                      () ->
                          mailbox
                              .folder(PropTags.PR_IPM_SUBTREE_ENTRYID)
                              .deleteFolder(inbox, 0, null, BOTH))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);

      assertThat(
              other
                  .folder(PropTags.PR_IPM_SUBTREE_ENTRYID)
                  .deleteFolder(id(other.inbox()), 0, null, BOTH))
          .isEqualTo(Hresult.S_OK);
      assertThat(count(other.store(), PropTags.PR_VALID_FOLDER_MASK)).isEqualTo(0xFD);
    }
  }

  @Test
  @Verifies({"FLD-40", "D-43"})
  void a_folder_is_emptied_but_stays() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder folder = folderIn(mailbox.root(), "folder");
      message(folder, "one");
      associated(folder, "view");
      message(folderIn(folder, "child"), "two");
      associated(folderIn(folder, "views"), "view");

      assertThat(folder.emptyFolder(0, null, 0)).isEqualTo(Hresult.S_OK);

      assertThat(subjects(folder)).isEmpty();
      assertThat(children(folder)).isEmpty();
      assertThat(count(folder, PropTags.PR_ASSOC_CONTENT_COUNT)).isEqualTo(1);
      folder.emptyFolder(0, null, EmptyFolderFlag.DEL_ASSOCIATED.value());
      assertThat(count(folder, PropTags.PR_ASSOC_CONTENT_COUNT)).isZero();
    }
  }

  @Test
  @Verifies({"FD-037", "D-37"})
  void search_folders_are_not_emptied_and_the_root_only_by_default() {
    try (OpenMailbox mailbox = OpenMailbox.with();
        OpenMailbox other = OpenMailbox.with(EmptyRootFolder.NO_SUPPORT)) {
      MapiFolder search = createSearch(mailbox.folder(PropTags.PR_FINDER_ENTRYID), "s");
      assertThat(failure(() -> search.emptyFolder(0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> other.root().emptyFolder(0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);

      folderIn(mailbox.root(), "ordinary");
      message(mailbox.inbox(), "one");
      assertThat(mailbox.root().emptyFolder(0, null, 0))
          .as("special folders stay")
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(children(mailbox.root())).doesNotContain("ordinary").hasSize(4);
      assertThat(subjects(mailbox.inbox())).isEmpty();
    }
  }

  @Test
  @Verifies({"FLD-38", "FLD-27", "D-08"})
  void what_somebody_writes_can_be_kept_from_deletion_with_the_folders_above_it() {
    try (OpenMailbox mailbox = OpenMailbox.with(DeleteWhileOpen.REFUSED)) {
      MapiFolder root = mailbox.root();
      MapiFolder top = folderIn(root, "top");
      MapiFolder busy = folderIn(top, "busy");
      folderIn(top, "idle");
      message(busy, "other");
      EntryId written = message(busy, "written");
      Message open = (Message) busy.openEntry(written, null, OpenMailbox.MODIFY).object();

      assertThat(root.deleteFolder(id(top), 0, null, BOTH))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);

      assertThat(children(top)).containsExactly("busy");
      assertThat(subjects(busy)).containsExactly("written");
      open.release();
      assertThat(root.deleteFolder(id(top), 0, null, BOTH)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("FLD-39")
  void with_a_search_folder_go_its_links_only() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      message(inbox, "one");
      MapiFolder search = createSearch(mailbox.root(), "all");
      search.setSearchCriteria(SearchFolderTest.ALL, List.of(id(inbox)), 0);
      assertThat(subjects(search)).hasSize(1);

      assertThat(mailbox.root().deleteFolder(id(search), 0, null, 0)).isEqualTo(Hresult.S_OK);

      assertThat(subjects(inbox)).containsExactly("one");
      message(inbox, "two");
    }
  }

  @Test
  void trees_of_any_depth_are_listed_and_deleted() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      MapiFolder at = top;
      for (int i = 0; i < 3_000; i++) {
        at = folderIn(at, "x");
      }

      try (var table = top.getHierarchyTable(1)) {
        assertThat(table.getRowCount(0).value()).isEqualTo(3_000);
      }
      assertThat(
              mailbox
                  .root()
                  .copyFolder(
                      id(top),
                      null,
                      mailbox.root(),
                      "copy",
                      0,
                      null,
                      bits(CopyFolderFlag.COPY_SUBFOLDERS, StringFlag.UNICODE)))
          .isEqualTo(Hresult.S_OK);
      assertThat(mailbox.root().deleteFolder(id(top), 0, null, BOTH)).isEqualTo(Hresult.S_OK);
    }
  }
}
