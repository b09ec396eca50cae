package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.associated;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.createSearch;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.get;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.FolderCounts;
import org.mapiemulator.testkit.Verifies;

class FolderPropertiesTest {

  @Test
  @Verifies({"FLD-01", "FLD-03", "FLD-31", "FD-052", "FD-013"})
  void a_new_folder_has_what_every_folder_has() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder folder = folderIn(inbox, "Archive");

      assertThat(get(folder, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Archive");
      assertThat(count(folder, PropTags.PR_FOLDER_TYPE)).isEqualTo(1);
      assertThat(count(folder, PropTags.PR_OBJECT_TYPE)).isEqualTo(3);
      assertThat(get(folder, PropTags.PR_PARENT_ENTRYID).entryId()).isEqualTo(id(inbox));
      assertThat(get(folder, PropTags.PR_ENTRYID).isError()).isFalse();
      assertThat(get(folder, PropTags.PR_RECORD_KEY).isError()).isFalse();
      assertThat(get(folder, PropTags.PR_CREATION_TIME).longValue())
          .isEqualTo(get(folder, PropTags.PR_LAST_MODIFICATION_TIME).longValue());
      assertThat(get(folder, PropTags.PR_COMMENT).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
    }
  }

  @Test
  @Verifies({"FLD-02", "FD-010", "FD-011", "D-126", "FLD-13"})
  void counts_are_those_of_now() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      assertThat(get(inbox, PropTags.PR_SUBFOLDERS).isTrue()).isFalse();

      EntryId one = message(inbox, "one");
      message(inbox, "two");
      associated(inbox, "view");
      folderIn(inbox, "Archive");
      inbox.setReadFlags(List.of(one), 0, null, 0);

      assertThat(count(inbox, PropTags.PR_CONTENT_COUNT)).isEqualTo(2);
      assertThat(count(inbox, PropTags.PR_CONTENT_UNREAD)).isEqualTo(1);
      assertThat(count(inbox, PropTags.PR_ASSOC_CONTENT_COUNT)).isEqualTo(1);
      assertThat(get(inbox, PropTags.PR_SUBFOLDERS).isTrue()).isTrue();
    }
  }

  @Test
  @Verifies({"FD-054", "D-126"})
  void counts_can_be_those_of_the_opening() {
    try (OpenMailbox mailbox = OpenMailbox.with(FolderCounts.AS_OPENED)) {
      MapiFolder inbox = mailbox.inbox();

      folderIn(inbox, "Archive");

      assertThat(get(inbox, PropTags.PR_SUBFOLDERS).isTrue()).isFalse();
      assertThat(get(mailbox.inbox(), PropTags.PR_SUBFOLDERS).isTrue()).isTrue();
    }
  }

  @Test
  @Verifies({"FLD-08", "FD-053", "PRP-06", "GEN-16"})
  void changes_are_made_at_once() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder folder = folderIn(mailbox.inbox(), "Archive");
      long created = get(folder, PropTags.PR_CREATION_TIME).longValue();

      folder.setProps(List.of(PropValue.of(PropTags.PR_COMMENT, "old mail")));
      MapiFolder again = mailbox.folder(id(folder));

      assertThat(get(again, PropTags.PR_COMMENT).text()).isEqualTo("old mail");
      assertThat(get(again, PropTags.PR_CREATION_TIME).longValue()).isEqualTo(created);
      assertThat(get(again, PropTags.PR_LAST_MODIFICATION_TIME).longValue())
          .isGreaterThanOrEqualTo(created);
      folder.saveChanges(0);
      assertThat(folder.deleteProps(List.of(PropTags.PR_COMMENT))).isEmpty();
      assertThat(get(again, PropTags.PR_COMMENT).isError()).isTrue();
    }
  }

  @Test
  @Verifies({"FLD-09", "D-41"})
  void a_folder_keeps_its_identifier_under_another_name() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder folder = folderIn(mailbox.inbox(), "Archive");
      folderIn(mailbox.inbox(), "Other");
      EntryId id = id(folder);

      folder.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "Store room")));

      assertThat(id(folder)).isEqualTo(id);
      assertThat(
              failure(
                      () ->
                          folder.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "OTHER"))))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_COLLISION);
      assertThat(
              failure(() -> folder.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, ""))))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      folder.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "STORE ROOM")));
      assertThat(get(folder, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("STORE ROOM");
    }
  }

  @Test
  @Verifies("FLD-04")
  void the_root_and_search_folders_keep_their_names() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder search = createSearch(mailbox.root(), "unread");
      List<PropValue> name = List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "x"));

      assertThat(search.setProps(name))
          .containsExactly(new PropProblem(0, PropTags.PR_DISPLAY_NAME, Hresult.MAPI_E_NO_ACCESS));
      assertThat(mailbox.root().setProps(name)).hasSize(1);
      assertThat(get(search, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("unread");
    }
  }

  @Test
  @Verifies({"FLD-05", "GEN-13"})
  void access_tells_what_may_be_done() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder read = (MapiFolder) mailbox.store().openEntry(null, null, 0).object();

      assertThat(count(mailbox.inbox(), PropTags.PR_ACCESS)).isEqualTo(0x3F);
      assertThat(count(mailbox.root(), PropTags.PR_ACCESS)).isEqualTo(0x3B);
      assertThat(count(createSearch(mailbox.root(), "s"), PropTags.PR_ACCESS)).isEqualTo(7);
      assertThat(count(mailbox.inbox(), PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
      assertThat(count(read, PropTags.PR_ACCESS_LEVEL)).isZero();
    }
  }

  @Test
  @Verifies("FLD-06")
  void special_folders_have_a_class() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      EntryId tasks = get(mailbox.store(), PropTags.PR_IPM_TASK_ENTRYID).entryId();

      assertThat(get(mailbox.inbox(), PropTags.PR_CONTAINER_CLASS).text()).isEqualTo("IPF.Note");
      assertThat(get(mailbox.folder(tasks), PropTags.PR_CONTAINER_CLASS).text())
          .isEqualTo("IPF.Task");
    }
  }

  @Test
  @Verifies("FLD-07")
  void the_status_is_the_clients() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      assertThat(count(inbox, PropTags.PR_STATUS)).isZero();

      assertThat(inbox.setProps(List.of(PropValue.of(PropTags.PR_STATUS, 8)))).isEmpty();

      assertThat(count(mailbox.inbox(), PropTags.PR_STATUS)).isEqualTo(8);
    }
  }

  @Test
  @Verifies({"CON-04", "PRP-32", "D-15"})
  void tables_are_listed_as_properties() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      assertThat(mailbox.inbox().getPropList(StringFlag.UNICODE.value()))
          .contains(
              PropTags.PR_CONTAINER_CONTENTS,
              PropTags.PR_CONTAINER_HIERARCHY,
              PropTags.PR_FOLDER_ASSOCIATED_CONTENTS);
    }
  }

  @Test
  @Verifies({"D-02", "PRP-49"})
  void what_is_computed_cannot_be_set_or_deleted() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();

      assertThat(inbox.setProps(List.of(PropValue.of(PropTags.PR_CONTENT_COUNT, 9))))
          .extracting(PropProblem::scode)
          .containsExactly(Hresult.MAPI_E_COMPUTED);
      assertThat(inbox.deleteProps(List.of(PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME)))
          .extracting(PropProblem::scode)
          .containsExactly(Hresult.MAPI_E_COMPUTED, Hresult.MAPI_E_NO_ACCESS);
    }
  }

  @Test
  void a_deleted_folder_answers_that_it_is_deleted() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder folder = folderIn(mailbox.inbox(), "Archive");
      mailbox.inbox().deleteFolder(id(folder), 0, null, 0);

      assertThat(failure(() -> folder.getProps(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
      assertThat(failure(() -> folder.createMessage(null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
      assertThat(failure(() -> folder.getContentsTable(0)).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
      assertThat(failure(() -> folderIn(folder, "x")).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
    }
  }
}
