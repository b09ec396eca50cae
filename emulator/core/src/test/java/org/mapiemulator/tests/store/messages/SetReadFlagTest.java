package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.embed;
import static org.mapiemulator.tests.store.messages.Mail.embedded;
import static org.mapiemulator.tests.store.messages.Mail.get;
import static org.mapiemulator.tests.store.messages.Mail.isMissing;
import static org.mapiemulator.tests.store.messages.Mail.number;
import static org.mapiemulator.tests.store.messages.Mail.set;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.settings.DeleteWhileOpen;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class SetReadFlagTest {

  private StoreScene scene = StoreScene.with();
  private MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  private EntryId unread(PropValue... more) {
    return StoreScene.add(inbox, "x", more);
  }

  private Message reader(EntryId id) {
    return (Message) scene.store().openEntry(id, null, 0).object();
  }

  private int stored(EntryId id) {
    return number(reader(id), PropTags.PR_MESSAGE_FLAGS);
  }

  @Test
  @Verifies({"RDS-03", "RDS-08", "RDS-10", "D-09", "RD-001", "RD-003", "RDS-04"})
  void it_works_at_once_and_on_an_object_opened_for_reading() {
    EntryId id = unread();
    Message message = reader(id);
    assertThat(number(inbox, PropTags.PR_CONTENT_UNREAD)).isEqualTo(1);

    message.setReadFlag(0);
    assertThat(number(inbox, PropTags.PR_CONTENT_UNREAD)).isZero();
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xB);
    assertThat(stored(id)).isEqualTo(0xB);

    message.setReadFlag(ReadFlag.CLEAR_READ.value());
    assertThat(stored(id)).isEqualTo(0xA);
    assertThat(number(inbox, PropTags.PR_CONTENT_UNREAD)).isEqualTo(1);
  }

  @Test
  @Verifies("D-09")
  void nothing_else_is_saved_by_it_and_nobody_is_in_conflict_with_it() {
    EntryId id = unread();
    Message message = scene.message(id);
    Message other = scene.message(id);
    set(message, PropTags.PR_BODY, "pending");
    set(other, PropTags.PR_SUBJECT, "other");

    message.setReadFlag(0);

    assertThat(isMissing(reader(id), PropTags.PR_BODY)).isTrue();
    other.saveChanges(KEEP);
    assertThat(stored(id)).isEqualTo(0x9);
    assertThatMapiCall(() -> message.saveChanges(KEEP))
        .isRejectedWith(Hresult.MAPI_E_OBJECT_CHANGED);
  }

  @Test
  @Verifies({"RDS-09", "D-08"})
  void a_message_that_was_deleted_cannot_be_read() {
    EntryId id = unread();
    Message message = scene.message(id);
    inbox.deleteMessages(List.of(id), 0, null, 0);

    assertThatMapiCall(() -> message.setReadFlag(0)).isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
  }

  @Test
  @Verifies("RDS-02")
  void flags_that_exclude_each_other_change_nothing() {
    EntryId id = unread();

    assertThatMapiCall(
            () ->
                reader(id)
                    .setReadFlag(MapiFlag.bits(ReadFlag.SUPPRESS_RECEIPT, ReadFlag.CLEAR_READ)))
        .isRejectedWith(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(stored(id)).isEqualTo(0xA);
  }

  @Test
  @Verifies({"RDS-09", "D-08"})
  void a_setting_protects_what_somebody_else_has_open_for_writing() {
    scene.close();
    scene = StoreScene.with(DeleteWhileOpen.REFUSED);
    inbox = scene.inbox();
    EntryId id = unread();
    Message mine = scene.message(id);
    mine.setReadFlag(0);
    assertThat(stored(id)).isEqualTo(0xB);

    assertThatMapiCall(() -> reader(id).setReadFlag(ReadFlag.CLEAR_READ.value()))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThat(stored(id)).isEqualTo(0xB);
    mine.release();
    reader(id).setReadFlag(ReadFlag.CLEAR_READ.value());
    assertThat(stored(id)).isEqualTo(0xA);
  }

  @Test
  @Verifies("RD-009")
  void a_message_that_was_never_saved_is_saved_as_it_was_marked() {
    Message message = inbox.createMessage(null, 0);
    message.setReadFlag(0);
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xB);
    assertThat(number(inbox, PropTags.PR_CONTENT_COUNT)).isZero();

    message.saveChanges(KEEP);

    assertThat(stored(StoreScene.idOf(message))).isEqualTo(0xB);
  }

  @Test
  @Verifies({"RDS-06", "RDS-05"})
  void a_request_that_is_withdrawn_is_withdrawn_for_everybody() {
    EntryId id =
        unread(
            PropValue.of(PropTags.PR_MESSAGE_FLAGS, 2),
            PropValue.of(PropTags.PR_READ_RECEIPT_REQUESTED, true));
    assertThat(stored(id)).isEqualTo(0x102);
    Message message = scene.message(id);
    set(message, PropTags.PR_BODY, "x");

    message.setReadFlag(MapiFlag.bits(ReadFlag.SUPPRESS_RECEIPT, ReadFlag.GENERATE_RECEIPT_ONLY));

    assertThat(get(message, PropTags.PR_READ_RECEIPT_REQUESTED).value()).isEqualTo(false);
    message.saveChanges(KEEP);
    assertThat(get(reader(id), PropTags.PR_READ_RECEIPT_REQUESTED).value()).isEqualTo(false);
    assertThat(stored(id)).isZero();
  }

  @Test
  @Verifies("D-09")
  void an_embedded_message_is_marked_in_its_attachment() {
    Message outer = inbox.createMessage(null, 0);
    Attach attach = outer.createAttach(null, 0).attach();
    embed(attach).saveChanges(0);
    attach.saveChanges(0);
    outer.saveChanges(KEEP);

    Attach writer = outer.openAttach(0, null, OpenFlag.MODIFY.value());
    Message inner = embedded(writer, OpenFlag.MODIFY.value());
    inner.setReadFlag(0);
    assertThat(number(inner, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xB);
    writer.saveChanges(0);
    outer.saveChanges(KEEP);

    assertThat(number(embedded(outer.openAttach(0, null, 0), 0), PropTags.PR_MESSAGE_FLAGS))
        .isEqualTo(0xB);
    Message readOnly = embedded(outer.openAttach(0, null, 0), 0);
    assertThatMapiCall(() -> readOnly.setReadFlag(ReadFlag.CLEAR_READ.value()))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies("STO-07")
  void a_store_opened_for_reading_marks_nothing() {
    EntryId id = unread();
    MsgStore store = scene.open(0);
    Message message = (Message) store.openEntry(id, null, 0).object();

    assertThatMapiCall(() -> message.setReadFlag(0)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThat(number(message, PropTags.PR_ACCESS)).isEqualTo(2);
    assertThat(stored(id)).isEqualTo(0xA);
  }
}
