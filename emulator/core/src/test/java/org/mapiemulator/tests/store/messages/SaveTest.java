package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.get;
import static org.mapiemulator.tests.store.messages.Mail.isMissing;
import static org.mapiemulator.tests.store.messages.Mail.number;
import static org.mapiemulator.tests.store.messages.Mail.set;
import static org.mapiemulator.tests.store.messages.Mail.text;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.settings.EntryIdOnCreate;
import org.mapiemulator.settings.ForceSaveLeaves;
import org.mapiemulator.settings.IdAfterMove;
import org.mapiemulator.settings.KeepOpenConflict;
import org.mapiemulator.settings.SaveConflict;
import org.mapiemulator.settings.SaveWithoutKeepOpen;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class SaveTest {

  private static final int READ_ONLY = SaveFlag.KEEP_OPEN_READONLY.value();
  private static final int FORCE = SaveFlag.FORCE_SAVE.value();

  private StoreScene scene = StoreScene.with();
  private MapiFolder inbox = scene.inbox();

  private void with(Setting... settings) {
    scene.close();
    scene = StoreScene.with(settings);
    inbox = scene.inbox();
  }

  @AfterEach
  void end() {
    scene.close();
  }

  private Message reopened(EntryId id) {
    return scene.message(id);
  }

  private static void delete(MapiFolder folder, EntryId id) {
    folder.deleteMessages(List.of(id), 0, null, 0);
  }

  @Test
  @Verifies({"FLD-11", "FLD-12", "PRP-06", "MG-001"})
  void a_message_that_was_never_saved_never_existed() {
    try (Message message = inbox.createMessage(null, 0)) {
      set(message, PropTags.PR_SUBJECT, "draft");
      assertThat(StoreScene.subjects(inbox)).isEmpty();
    }

    assertThat(StoreScene.subjects(inbox)).isEmpty();
    assertThat(number(inbox, PropTags.PR_CONTENT_COUNT)).isZero();
  }

  @Test
  @Verifies({"PRP-07", "PRP-16", "MG-013", "D-05", "PO-034", "MSG-02"})
  void the_first_save_makes_it_there_for_others_with_its_identifiers() {
    Message message = inbox.createMessage(null, 0);
    assertThat(isMissing(message, PropTags.PR_ENTRYID)).isTrue();
    assertThat(isMissing(message, PropTags.PR_RECORD_KEY)).isTrue();
    assertThat(isMissing(message, PropTags.PR_MESSAGE_SIZE)).isTrue();
    var searchKey = get(message, PropTags.PR_SEARCH_KEY);

    set(message, PropTags.PR_SUBJECT, "RE: x");
    message.saveChanges(KEEP);

    assertThat(StoreScene.subjects(inbox)).containsExactly("RE: x");
    Message other = reopened(StoreScene.idOf(message));
    assertThat(text(other, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("x");
    assertThat(text(other, PropTags.PR_MESSAGE_CLASS)).isEqualTo("IPM");
    assertThat(get(other, PropTags.PR_SEARCH_KEY)).isEqualTo(searchKey);
    assertThat(get(other, PropTags.PR_RECORD_KEY)).isEqualTo(get(message, PropTags.PR_RECORD_KEY));
    assertThat(number(message, PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
    set(message, PropTags.PR_SUBJECT, "y");
    message.saveChanges(KEEP);
    assertThat(StoreScene.subjects(inbox)).containsExactly("y");
  }

  @Test
  @Verifies({"D-05", "FD-056"})
  void a_setting_gives_a_new_message_its_identifiers_at_once() {
    with(EntryIdOnCreate.AT_CREATION);
    Message message = inbox.createMessage(null, 0);
    EntryId id = StoreScene.idOf(message);

    assertThatMapiCall(() -> reopened(id)).isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
    message.saveChanges(KEEP);

    assertThat(StoreScene.idOf(message)).isEqualTo(id);
    assertThat(get(reopened(id), PropTags.PR_RECORD_KEY))
        .isEqualTo(get(message, PropTags.PR_RECORD_KEY));
  }

  @Test
  @Verifies({"MG-009", "PRP-06", "PO-023"})
  void two_objects_of_one_message_are_separate_transactions() {
    EntryId id = StoreScene.add(inbox, "old");
    Message one = reopened(id);
    Message other = reopened(id);

    set(one, PropTags.PR_SUBJECT, "new");
    assertThat(text(one, PropTags.PR_SUBJECT)).isEqualTo("new");
    assertThat(text(other, PropTags.PR_SUBJECT)).isEqualTo("old");
    one.saveChanges(KEEP);

    assertThat(text(other, PropTags.PR_SUBJECT)).isEqualTo("old");
    assertThat(text(reopened(id), PropTags.PR_SUBJECT)).isEqualTo("new");
  }

  @Test
  @Verifies({"PRP-11", "PRP-14", "PRP-12", "D-109", "MG-015"})
  void the_second_saver_is_refused_and_may_force_its_save() {
    EntryId id = StoreScene.add(inbox, "old");
    Message first = reopened(id);
    Message second = reopened(id);
    set(first, PropTags.PR_SUBJECT, "first");
    set(second, PropTags.PR_BODY, "second");
    first.saveChanges(KEEP);

    for (int flags : new int[] {0, READ_ONLY, KEEP}) {
      assertThatMapiCall(() -> second.saveChanges(flags))
          .isRejectedWith(Hresult.MAPI_E_OBJECT_CHANGED);
      assertThat(number(second, PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
    }
    assertThat(text(reopened(id), PropTags.PR_SUBJECT)).isEqualTo("first");
    assertThat(isMissing(reopened(id), PropTags.PR_BODY)).isTrue();
    second.saveChanges(KEEP | FORCE);

    assertThat(text(reopened(id), PropTags.PR_BODY)).isEqualTo("second");
    assertThat(text(reopened(id), PropTags.PR_SUBJECT)).isEqualTo("old");
    set(first, PropTags.PR_SUBJECT, "again");
    assertThatMapiCall(() -> first.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_OBJECT_CHANGED);
  }

  @Test
  @Verifies("D-109")
  void a_setting_loses_the_second_save_in_silence() {
    with(SaveConflict.SILENT_LOSS);
    EntryId id = StoreScene.add(inbox, "old");
    Message first = reopened(id);
    Message second = reopened(id);
    set(first, PropTags.PR_SUBJECT, "first");
    set(second, PropTags.PR_SUBJECT, "second");
    first.saveChanges(KEEP);

    second.saveChanges(KEEP);

    assertThat(text(reopened(id), PropTags.PR_SUBJECT)).isEqualTo("first");
    assertThat(text(second, PropTags.PR_SUBJECT)).isEqualTo("first");
  }

  @Test
  @Verifies({"PRP-13", "D-08"})
  void a_message_that_was_deleted_meanwhile_cannot_be_saved_by_force_either() {
    EntryId id = StoreScene.add(inbox, "x");
    Message message = reopened(id);
    set(message, PropTags.PR_SUBJECT, "y");
    delete(inbox, id);

    assertThatMapiCall(() -> message.saveChanges(KEEP))
        .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
    assertThatMapiCall(() -> message.saveChanges(KEEP | FORCE))
        .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
    assertThat(text(message, PropTags.PR_SUBJECT)).isEqualTo("y");
    assertThat(StoreScene.subjects(inbox)).isEmpty();
  }

  @Test
  @Verifies("FLD-15")
  void a_new_message_whose_folder_was_deleted_cannot_be_saved() {
    MapiFolder subtree = scene.subtree();
    MapiFolder folder = StoreScene.newFolder(subtree, "gone");
    Message message = folder.createMessage(null, 0);
    subtree.deleteFolder(StoreScene.idOf(folder), 0, null, 0);

    assertThatMapiCall(() -> message.saveChanges(KEEP))
        .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
  }

  @Test
  @Verifies("FLD-20")
  void a_message_that_was_moved_meanwhile_is_saved_where_it_is_if_it_kept_its_identifier() {
    EntryId id = StoreScene.add(inbox, "x");
    MapiFolder target = scene.newFolder("target");
    Message message = reopened(id);
    set(message, PropTags.PR_SUBJECT, "y");
    inbox.copyMessages(List.of(id), null, target, 0, null, 1);

    message.saveChanges(KEEP);

    assertThat(StoreScene.subjects(target)).containsExactly("y");
    assertThat(StoreScene.subjects(inbox)).isEmpty();
    assertThat(get(message, PropTags.PR_PARENT_ENTRYID).entryId())
        .isEqualTo(StoreScene.idOf(target));
  }

  @Test
  @Verifies("FLD-20")
  void a_message_that_got_another_identifier_by_a_move_is_gone_for_who_has_it_open() {
    with(IdAfterMove.NEW);
    EntryId id = StoreScene.add(inbox, "x");
    MapiFolder target = scene.newFolder("target");
    Message message = reopened(id);
    set(message, PropTags.PR_SUBJECT, "y");
    inbox.copyMessages(List.of(id), null, target, 0, null, 1);

    assertThatMapiCall(() -> message.saveChanges(KEEP))
        .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
    assertThat(StoreScene.subjects(target)).containsExactly("x");
  }

  @Test
  @Verifies({"PRP-09", "D-04", "D-03"})
  void a_save_without_keep_open_leaves_an_object_that_can_be_read() {
    Message message = inbox.createMessage(null, 0);
    set(message, PropTags.PR_SUBJECT, "x");
    message.saveChanges(0);

    assertThat(text(message, PropTags.PR_SUBJECT)).isEqualTo("x");
    assertThat(number(message, PropTags.PR_ACCESS_LEVEL)).isZero();
    assertThatMapiCall(() -> set(message, PropTags.PR_SUBJECT, "y"))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> message.deleteProps(List.of(PropTags.PR_SUBJECT)))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> message.modifyRecipients(0, List.of()))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> message.createAttach(null, 0))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> message.saveChanges(0)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies("D-04")
  void a_setting_ends_the_object_with_such_a_save() {
    with(SaveWithoutKeepOpen.INVALID);
    Message message = inbox.createMessage(null, 0);
    message.saveChanges(0);

    assertThatMapiCall(() -> message.getProps(null, 0))
        .isRejectedWith(Hresult.MAPI_E_INVALID_OBJECT);
    assertThatMapiCall(() -> message.getRecipientTable(0))
        .isRejectedWith(Hresult.MAPI_E_INVALID_OBJECT);
    assertThatMapiCall(() -> message.saveChanges(0)).isRejectedWith(Hresult.MAPI_E_INVALID_OBJECT);
    message.release();
  }

  @Test
  @Verifies({"D-04", "MG-014"})
  void a_setting_lets_a_forced_save_leave_the_object_writable() {
    Message closed = inbox.createMessage(null, 0);
    closed.saveChanges(FORCE);
    assertThat(number(closed, PropTags.PR_ACCESS_LEVEL)).isZero();

    with(ForceSaveLeaves.READ_WRITE);
    Message message = inbox.createMessage(null, 0);
    message.saveChanges(FORCE);
    set(message, PropTags.PR_SUBJECT, "x");
    message.saveChanges(FORCE);
    assertThat(StoreScene.subjects(inbox)).containsExactly("x");
  }

  @Test
  @Verifies("PRP-08")
  void keep_open_readonly_commits_and_can_be_read() {
    Message message = inbox.createMessage(null, 0);
    set(message, PropTags.PR_SUBJECT, "x");
    message.saveChanges(READ_ONLY);

    assertThat(StoreScene.subjects(inbox)).containsExactly("x");
    assertThatMapiCall(() -> set(message, PropTags.PR_SUBJECT, "y"))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies({"D-04", "PRP-10", "RC-020"})
  void both_keep_open_flags_are_refused_and_nothing_is_saved() {
    Message message = inbox.createMessage(null, 0);
    assertThatMapiCall(() -> message.saveChanges(KEEP | READ_ONLY))
        .isRejectedWith(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(number(inbox, PropTags.PR_CONTENT_COUNT)).isZero();
    message.saveChanges(KEEP);

    with(KeepOpenConflict.NO_SUPPORT);
    var attach = inbox.createMessage(null, 0).createAttach(null, 0).attach();
    assertThatMapiCall(() -> attach.saveChanges(KEEP | READ_ONLY))
        .isRejectedWith(Hresult.MAPI_E_NO_SUPPORT);
  }

  @Test
  @Verifies({"PRP-10", "GEN-13", "D-03"})
  void a_message_opened_for_reading_can_be_neither_changed_nor_saved() {
    EntryId id = StoreScene.add(inbox, "x");
    Message message = (Message) scene.store().openEntry(id, null, 0).object();

    assertThat(number(message, PropTags.PR_ACCESS_LEVEL)).isZero();
    assertThatMapiCall(() -> set(message, PropTags.PR_SUBJECT, "y"))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> message.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThat(text(message, PropTags.PR_SUBJECT)).isEqualTo("x");
  }

  @Test
  @Verifies({"D-50", "MSG-14", "MSG-07"})
  void a_save_without_a_change_saves_nothing() {
    EntryId id = StoreScene.add(inbox, "x");
    Message message = reopened(id);
    Message other = reopened(id);

    message.saveChanges(KEEP);
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xA);
    set(other, PropTags.PR_SUBJECT, "y");
    other.saveChanges(KEEP);

    assertThat(number(other, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x8);
  }

  @Test
  @Verifies("PRP-13")
  void a_save_without_a_change_still_tells_that_the_message_is_gone() {
    EntryId id = StoreScene.add(inbox, "x");
    Message message = reopened(id);
    delete(inbox, id);

    assertThatMapiCall(() -> message.saveChanges(KEEP))
        .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
  }

  @Test
  @Verifies({"D-09", "RDS-08"})
  void a_save_keeps_the_read_state_that_somebody_has_set_meanwhile() {
    EntryId id = StoreScene.add(inbox, "x");
    Message message = reopened(id);
    set(message, PropTags.PR_SUBJECT, "y");
    reopened(id).setReadFlag(0);

    message.saveChanges(KEEP);

    assertThat(number(reopened(id), PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x9);
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x9);
  }

  @Test
  @Verifies("FLD-44")
  void a_save_keeps_the_status_that_the_message_has_in_its_folder() {
    EntryId id = StoreScene.add(inbox, "x");
    inbox.setMessageStatus(id, 4, 4);
    Message message = reopened(id);
    set(message, PropTags.PR_SUBJECT, "y");

    message.saveChanges(KEEP);

    assertThat(inbox.getMessageStatus(id, 0)).isEqualTo(4);
  }

  @Test
  @Verifies("GEN-21")
  void a_message_outlives_its_folder_object() {
    Message message = inbox.createMessage(null, 0);
    inbox.release();
    message.saveChanges(KEEP);

    assertThat(text(reopened(StoreScene.idOf(message)), PropTags.PR_MESSAGE_CLASS))
        .isEqualTo("IPM");
  }
}
