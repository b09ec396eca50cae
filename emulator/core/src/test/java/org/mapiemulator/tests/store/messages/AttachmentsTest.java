package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.store.messages.Mail.CREATE;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.attach;
import static org.mapiemulator.tests.store.messages.Mail.attachments;
import static org.mapiemulator.tests.store.messages.Mail.get;
import static org.mapiemulator.tests.store.messages.Mail.isMissing;
import static org.mapiemulator.tests.store.messages.Mail.number;
import static org.mapiemulator.tests.store.messages.Mail.set;
import static org.mapiemulator.tests.store.messages.Mail.text;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.settings.NewAttachmentSize;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.UnsavedAttachments;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class AttachmentsTest {

  private static final Binary DATA = StoreScene.bytes(10);

  private StoreScene scene = StoreScene.with();
  private Message message = scene.inbox().createMessage(null, 0);

  private void with(Setting... settings) {
    scene.close();
    scene = StoreScene.with(settings);
    message = scene.inbox().createMessage(null, 0);
  }

  @AfterEach
  void end() {
    scene.close();
  }

  private Message reopened() {
    return scene.message(StoreScene.idOf(message));
  }

  @Test
  @Verifies({"ATT-01", "ATT-07", "D-116", "RC-018", "RC-019", "PRP-16"})
  void a_new_attachment_has_its_first_values() {
    var first = message.createAttach(null, 0);
    var second = message.createAttach(Iid.ATTACHMENT, 0);
    Attach attach = first.attach();

    assertThat(first.attachmentNumber()).isNotEqualTo(second.attachmentNumber());
    assertThat(number(attach, PropTags.PR_ATTACH_NUM)).isEqualTo(first.attachmentNumber());
    assertThat(number(attach, PropTags.PR_ATTACH_METHOD)).isZero();
    assertThat(number(attach, PropTags.PR_RENDERING_POSITION)).isEqualTo(-1);
    assertThat(number(attach, PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.ATTACH.value());
    assertThat(number(attach, PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
    assertThat(isMissing(attach, PropTags.PR_RECORD_KEY)).isTrue();
    assertThat(isMissing(attach, PropTags.PR_ATTACH_SIZE)).isTrue();
    attach.saveChanges(KEEP);
    assertThat(get(attach, PropTags.PR_RECORD_KEY).isError()).isFalse();
    assertThat(number(attach, PropTags.PR_ATTACH_SIZE)).isPositive();
  }

  @Test
  @Verifies({"D-116", "RC-019"})
  void a_setting_gives_a_new_attachment_size_0() {
    with(NewAttachmentSize.ZERO);

    assertThat(number(message.createAttach(null, 0).attach(), PropTags.PR_ATTACH_SIZE)).isZero();
  }

  @Test
  @Verifies({"ATT-02", "RC-015", "D-54", "ATT-09", "RC-017", "MSG-05"})
  void it_is_in_the_open_message_after_its_save_and_for_others_after_the_messages() {
    message.saveChanges(KEEP);
    var created = message.createAttach(null, 0);
    try (MapiTable table = message.getAttachmentTable(UNICODE)) {
      assertThat(table.getRowCount(0).value()).isZero();
      set(created.attach(), PropTags.PR_ATTACH_DATA_BIN, DATA);
      created.attach().saveChanges(KEEP);
      assertThat(table.getRowCount(0).value()).isEqualTo(1);
    }
    assertThat(attachments(reopened())).isEmpty();
    assertThat(get(message, PropTags.PR_HASATTACH).value()).isEqualTo(false);

    message.saveChanges(KEEP);

    assertThat(get(message, PropTags.PR_HASATTACH).value()).isEqualTo(true);
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS) & 0x10).isEqualTo(0x10);
    Attach other = reopened().openAttach(0, null, 0);
    assertThat(get(other, PropTags.PR_ATTACH_DATA_BIN).value()).isEqualTo(DATA);
    assertThat(get(other, PropTags.PR_RECORD_KEY))
        .isEqualTo(get(created.attach(), PropTags.PR_RECORD_KEY));
  }

  @Test
  @Verifies("ATT-02")
  void an_attachment_that_was_not_saved_is_lost() {
    message.createAttach(null, 0).attach().release();
    message.saveChanges(KEEP);

    assertThat(attachments(reopened())).isEmpty();
    assertThat(get(message, PropTags.PR_HASATTACH).value()).isEqualTo(false);
    assertThatMapiCall(() -> message.openAttach(0, null, 0))
        .isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies("D-54")
  void a_setting_shows_it_after_both_saves_only() {
    with(UnsavedAttachments.AFTER_MESSAGE_SAVE);
    attach(message, "a", DATA);
    assertThat(attachments(message)).isEmpty();

    message.saveChanges(KEEP);

    assertThat(attachments(message)).containsExactly(0);
  }

  @Test
  @Verifies({"ATT-03", "D-55", "GEN-13", "GEN-14", "D-03"})
  void attachments_are_opened_by_number_and_for_reading_unless_asked() {
    int number = attach(message, "a", DATA);
    message.saveChanges(KEEP);

    Attach reader = message.openAttach(number, null, 0);
    assertThat(number(reader, PropTags.PR_ACCESS_LEVEL)).isZero();
    assertThatMapiCall(() -> set(reader, PropTags.PR_DISPLAY_NAME, "x"))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> reader.saveChanges(0)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    for (OpenFlag flag : List.of(OpenFlag.MODIFY, OpenFlag.BEST_ACCESS)) {
      Attach writer = message.openAttach(number, null, flag.value());
      assertThat(number(writer, PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
    }
    for (int unknown : new int[] {-1, 1, Integer.MAX_VALUE}) {
      assertThatMapiCall(() -> message.openAttach(unknown, null, 0))
          .isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
      assertThatMapiCall(() -> message.deleteAttach(unknown, 0, null, 0))
          .isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
    }
    assertThatMapiCall(() -> message.openAttach(number, Iid.MAPI_FOLDER, 0))
        .isRejectedWith(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
  }

  @Test
  @Verifies({"ATT-03", "GEN-14"})
  void a_message_opened_for_reading_has_attachments_for_reading() {
    attach(message, "a", DATA);
    message.saveChanges(KEEP);
    Message reader = (Message) scene.store().openEntry(StoreScene.idOf(message), null, 0).object();

    assertThatMapiCall(() -> reader.openAttach(0, null, OpenFlag.MODIFY.value()))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThat(
            number(
                reader.openAttach(0, null, OpenFlag.BEST_ACCESS.value()), PropTags.PR_ACCESS_LEVEL))
        .isZero();
    assertThatMapiCall(() -> reader.createAttach(null, 0)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> reader.deleteAttach(0, 0, null, 0))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies({"ATT-04", "RC-016", "RC-017", "ATT-06"})
  void a_deleted_attachment_is_gone_for_good_after_the_messages_save() {
    attach(message, "a", DATA);
    int second = attach(message, "b", DATA);
    message.saveChanges(KEEP);

    message.deleteAttach(0, 0, null, 0);
    assertThat(attachments(message)).containsExactly(second);
    assertThat(attachments(reopened())).hasSize(2);
    message.saveChanges(KEEP);

    assertThat(attachments(message)).containsExactly(second);
    assertThat(attachments(reopened(), PropTags.PR_ATTACH_LONG_FILENAME)).containsExactly("b");
    message.deleteAttach(second, 0, null, 0);
    message.saveChanges(KEEP);
    assertThat(get(message, PropTags.PR_HASATTACH).value()).isEqualTo(false);
  }

  @Test
  @Verifies({"PRP-13", "ATT-05"})
  void an_attachment_that_was_deleted_meanwhile_cannot_be_saved() {
    int number = attach(message, "a", DATA);
    Attach open = message.openAttach(number, null, OpenFlag.MODIFY.value());
    set(open, PropTags.PR_DISPLAY_NAME, "x");
    message.deleteAttach(number, 0, null, 0);

    assertThatMapiCall(() -> open.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
    assertThat(attachments(message)).isEmpty();
  }

  @Test
  @Verifies({"ATT-06", "EID-10"})
  void the_record_key_stays_where_numbers_do_not() {
    attach(message, "a", DATA);
    attach(message, "b", DATA);
    message.saveChanges(KEEP);
    Object key = attachments(message, PropTags.PR_RECORD_KEY).get(1);
    message.deleteAttach(0, 0, null, 0);
    message.saveChanges(KEEP);

    assertThat(attachments(message)).containsExactly(1);
    assertThat(attachments(reopened())).containsExactly(0);
    assertThat(attachments(reopened(), PropTags.PR_RECORD_KEY)).containsExactly(key);
  }

  @Test
  @Verifies({"ATT-18", "ATT-17", "ATT-21", "COL-10"})
  void rows_are_in_the_order_of_their_places_in_the_text() {
    for (int position : new int[] {7, -1, 3, 7, -1}) {
      Attach attach = message.createAttach(null, 0).attach();
      set(attach, PropTags.PR_RENDERING_POSITION, position);
      attach.saveChanges(0);
    }

    assertThat(attachments(message)).containsExactly(1, 4, 2, 0, 3);
    assertThat(attachments(message, PropTags.PR_RENDERING_POSITION))
        .containsExactly(-1, -1, 3, 7, 7);
    assertThat(attachments(message, PropTags.PR_ATTACH_METHOD)).containsOnly(0);
  }

  @Test
  @Verifies({"ATT-19", "D-56"})
  void the_table_has_no_bookmarks() {
    try (MapiTable table = message.getAttachmentTable(UNICODE)) {
      assertThatMapiCall(table::createBookmark).isRejectedWith(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies({"ATT-09", "STM-04", "ATT-15", "PRP-22"})
  void large_data_goes_through_a_stream() {
    Binary large = StoreScene.bytes(10_000);
    Attach attach = message.createAttach(null, 0).attach();
    set(attach, PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE);
    try (var stream =
        (MapiStream) attach.openProperty(PropTags.PR_ATTACH_DATA_BIN, Iid.STREAM, 0, CREATE)) {
      stream.write(large);
      stream.commit(0);
    }
    attach.saveChanges(0);
    message.saveChanges(KEEP);

    Attach other = reopened().openAttach(0, null, 0);
    assertThat(get(other, PropTags.PR_ATTACH_DATA_BIN).isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY))
        .isTrue();
    assertThat(number(other, PropTags.PR_ATTACH_SIZE)).isBetween(10_000, 10_500);
    try (var stream =
        (MapiStream) other.openProperty(PropTags.PR_ATTACH_DATA_BIN, Iid.STREAM, 0, 0)) {
      assertThat(stream.read(20_000)).isEqualTo(large);
    }
  }

  @Test
  @Verifies({"ATT-14", "ATT-08", "ATT-11", "ATT-12", "ATT-16"})
  void methods_and_names_are_plain_values() {
    Attach attach = message.createAttach(null, 0).attach();
    for (AttachMethod method : AttachMethod.values()) {
      assertThat(set(attach, PropTags.PR_ATTACH_METHOD, method)).isEmpty();
    }
    set(attach, PropTags.PR_ATTACH_METHOD, 12345);
    set(attach, PropTags.PR_ATTACH_PATHNAME, "C:\\x");
    set(attach, PropTags.PR_ATTACH_MIME_TAG, "text/plain");
    attach.saveChanges(0);
    message.saveChanges(KEEP);

    Attach other = reopened().openAttach(0, null, 0);
    assertThat(number(other, PropTags.PR_ATTACH_METHOD)).isEqualTo(12345);
    assertThat(text(other, PropTags.PR_ATTACH_PATHNAME)).isEqualTo("C:\\x");
    assertThat(text(other, PropTags.PR_ATTACH_MIME_TAG)).isEqualTo("text/plain");
  }

  @Test
  @Verifies({"D-02", "PRP-49"})
  void what_the_store_computes_cannot_be_set() {
    Attach attach = message.createAttach(null, 0).attach();

    assertThat(set(attach, PropTags.PR_ATTACH_NUM, 5).get(0).scode())
        .isEqualTo(Hresult.MAPI_E_COMPUTED);
    assertThat(set(attach, PropTags.PR_ATTACH_SIZE, 5).get(0).scode())
        .isEqualTo(Hresult.MAPI_E_COMPUTED);
    assertThat(set(attach, PropTags.PR_RECORD_KEY, DATA).get(0).scode())
        .isEqualTo(Hresult.MAPI_E_COMPUTED);
    assertThat(
            set(attach, PropTags.PR_ATTACH_METHOD.withType(PropType.UNICODE), "x").get(0).scode())
        .isEqualTo(Hresult.MAPI_E_UNEXPECTED_TYPE);
    assertThat(number(attach, PropTags.PR_ATTACH_NUM)).isZero();
  }

  @Test
  @Verifies("PO-045")
  void deleted_properties_are_stored_by_both_saves() {
    attach(message, "a", DATA);
    message.saveChanges(KEEP);
    Attach attach = message.openAttach(0, null, OpenFlag.MODIFY.value());

    attach.deleteProps(List.of(PropTags.PR_ATTACH_LONG_FILENAME));
    assertThat(isMissing(attach, PropTags.PR_ATTACH_LONG_FILENAME)).isTrue();
    attach.saveChanges(KEEP);
    assertThat(attachments(reopened(), PropTags.PR_ATTACH_LONG_FILENAME)).containsExactly("a");
    message.saveChanges(KEEP);
    assertThat(attachments(reopened(), PropTags.PR_ATTACH_LONG_FILENAME))
        .containsExactly(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"D-109", "ATT-02"})
  void a_change_of_an_attachment_alone_is_a_change_of_the_message() {
    attach(message, "a", DATA);
    message.saveChanges(KEEP);
    EntryId id = StoreScene.idOf(message);
    Message other = scene.message(id);
    set(other, PropTags.PR_SUBJECT, "x");
    Attach attach = message.openAttach(0, null, OpenFlag.MODIFY.value());
    set(attach, PropTags.PR_DISPLAY_NAME, "changed");
    attach.saveChanges(0);
    message.saveChanges(KEEP);

    assertThatMapiCall(() -> other.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_OBJECT_CHANGED);
  }

  @Test
  @Verifies({"D-50", "MSG-14"})
  void saving_an_attachment_that_nobody_has_changed_is_no_change_of_the_message() {
    attach(message, "a", DATA);
    message.saveChanges(KEEP);

    message.openAttach(0, null, OpenFlag.MODIFY.value()).saveChanges(0);
    message.saveChanges(KEEP);

    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x1A);
  }

  @Test
  @Verifies("ATT-13")
  void ole_storages_are_refused_so_that_clients_fall_back() {
    Attach attach = message.createAttach(null, 0).attach();

    for (Iid iid : List.of(Iid.STREAM_DOCFILE, Iid.STORAGE)) {
      assertThatMapiCall(() -> attach.openProperty(PropTags.PR_ATTACH_DATA_OBJ, iid, 0, CREATE))
          .isRejectedWith(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies("PRP-06")
  void a_folder_keeps_nothing_of_a_message_that_was_not_saved() {
    MapiFolder inbox = scene.inbox();
    attach(message, "a", DATA);
    message.release();

    assertThat(number(inbox, PropTags.PR_CONTENT_COUNT)).isZero();
  }
}
