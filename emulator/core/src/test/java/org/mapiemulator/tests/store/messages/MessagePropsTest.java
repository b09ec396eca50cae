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
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.BodyFormats;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class MessagePropsTest {

  private StoreScene scene = StoreScene.with();
  private MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  private Message created() {
    return inbox.createMessage(null, 0);
  }

  private static void assertProblem(Message message, PropTag tag, Object value, Hresult scode) {
    var problems = set(message, tag, value);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).scode()).isEqualTo(scode);
    assertThat(problems.get(0).tag()).isEqualTo(tag);
  }

  @Test
  @Verifies({"MSG-11", "MG-003", "MG-004", "D-48", "MSG-04", "MSG-05", "GEN-13"})
  void a_new_message_has_its_first_values() {
    Message message = created();

    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xA);
    assertThat(number(message, PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
    assertThat(number(message, PropTags.PR_ACCESS)).isEqualTo(7);
    assertThat(get(message, PropTags.PR_HASATTACH).value()).isEqualTo(false);
    assertThat(text(message, PropTags.PR_DISPLAY_TO)).isEmpty();
    assertThat(text(message, PropTags.PR_DISPLAY_CC)).isEmpty();
    assertThat(text(message, PropTags.PR_DISPLAY_BCC)).isEmpty();
    assertThat(number(message, PropTags.PR_OBJECT_TYPE)).isEqualTo(ObjectType.MESSAGE.value());
    assertThat(get(message, PropTags.PR_PARENT_ENTRYID).entryId())
        .isEqualTo(StoreScene.idOf(inbox));
    assertThat(isMissing(message, PropTags.PR_NORMALIZED_SUBJECT)).isTrue();
    assertThat(isMissing(message, PropTags.PR_MESSAGE_CLASS)).isTrue();
  }

  @Test
  @Verifies({"MSG-01", "MG-031", "EID-14", "TAG-15"})
  void a_saved_message_has_all_that_is_required() {
    Message message = scene.message(StoreScene.add(inbox, "x"));

    for (PropTag tag :
        List.of(
            PropTags.PR_CREATION_TIME,
            PropTags.PR_DISPLAY_BCC,
            PropTags.PR_DISPLAY_CC,
            PropTags.PR_DISPLAY_TO,
            PropTags.PR_ENTRYID,
            PropTags.PR_LAST_MODIFICATION_TIME,
            PropTags.PR_MESSAGE_ATTACHMENTS,
            PropTags.PR_MESSAGE_CLASS,
            PropTags.PR_MESSAGE_FLAGS,
            PropTags.PR_MESSAGE_RECIPIENTS,
            PropTags.PR_MESSAGE_SIZE,
            PropTags.PR_NORMALIZED_SUBJECT,
            PropTags.PR_PARENT_ENTRYID,
            PropTags.PR_RECORD_KEY,
            PropTags.PR_SEARCH_KEY,
            PropTags.PR_STORE_ENTRYID,
            PropTags.PR_STORE_RECORD_KEY)) {
      assertThat(get(message, tag).isError()).as(tag.describe()).isFalse();
    }
    for (PropTag tag : List.of(PropTags.PR_STORE_ENTRYID, PropTags.PR_STORE_RECORD_KEY)) {
      assertThat(get(message, tag)).isEqualTo(get(scene.store(), tag));
    }
  }

  @Test
  @Verifies({"MSG-01", "D-02", "PRP-49", "FLD-46", "MG-016", "PO-024"})
  void what_the_store_computes_cannot_be_set() {
    Message message = created();
    message.saveChanges(KEEP);

    assertProblem(message, PropTags.PR_ENTRYID, Binary.of((byte) 1), Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_MESSAGE_SIZE, 5, Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_HASATTACH, true, Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_ACCESS, 1, Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_ACCESS_LEVEL, 0, Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_OBJECT_TYPE, 1, Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_RECORD_KEY, Binary.of((byte) 1), Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_MSG_STATUS, 1, Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_NORMALIZED_SUBJECT, "x", Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_DISPLAY_TO, "x", Hresult.MAPI_E_COMPUTED);
    assertProblem(message, PropTags.PR_CREATION_TIME, 5L, Hresult.MAPI_E_COMPUTED);
    assertThat(text(message, PropTags.PR_DISPLAY_TO)).isEmpty();
  }

  @Test
  @Verifies({"MSG-12", "MSG-13", "D-48", "D-49"})
  void flags_can_be_chosen_until_the_first_save() {
    Message message = created();

    assertThat(set(message, PropTags.PR_MESSAGE_FLAGS, 0xFFFF)).isEmpty();
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xAB);
    assertThat(set(message, PropTags.PR_MESSAGE_FLAGS, 1)).isEmpty();
    message.saveChanges(KEEP);

    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(1);
    assertProblem(message, PropTags.PR_MESSAGE_FLAGS, 0, Hresult.MAPI_E_COMPUTED);
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(1);
  }

  @Test
  @Verifies({"FLD-13", "MG-008", "MSG-15"})
  void an_associated_message_has_its_flag_from_the_beginning() {
    Message message = inbox.createMessage(null, CreateMessageFlag.ASSOCIATED.value());
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x4A);
    message.saveChanges(KEEP);

    message.setReadFlag(0);

    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x4A);
    assertThat(number(inbox, PropTags.PR_CONTENT_COUNT)).isZero();
    assertThat(number(inbox, PropTags.PR_ASSOC_CONTENT_COUNT)).isEqualTo(1);
  }

  @Test
  @Verifies({"CLS-05", "MG-025", "PRP-31", "CLS-07"})
  void the_parts_of_the_subject_follow_it_at_once() {
    Message message = created();
    set(message, PropTags.PR_SUBJECT, "Re: test");

    assertThat(text(message, PropTags.PR_SUBJECT_PREFIX)).isEqualTo("Re: ");
    assertThat(text(message, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("test");
    set(message, PropTags.PR_SUBJECT, "test");
    assertThat(isMissing(message, PropTags.PR_SUBJECT_PREFIX)).isTrue();
    assertThat(text(message, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("test");
    set(message, PropTags.PR_SUBJECT, "Heelverhaal: x");
    set(message, PropTags.PR_SUBJECT_PREFIX, "Heelverhaal: ");
    assertThat(text(message, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("x");
  }

  @Test
  @Verifies("MG-029")
  void a_computed_prefix_goes_with_the_subject_and_a_given_one_stays() {
    Message message = created();
    set(message, PropTags.PR_SUBJECT, "Re: test");
    message.deleteProps(List.of(PropTags.PR_SUBJECT));
    assertThat(isMissing(message, PropTags.PR_SUBJECT_PREFIX)).isTrue();
    assertThat(isMissing(message, PropTags.PR_NORMALIZED_SUBJECT)).isTrue();

    set(message, PropTags.PR_SUBJECT, "Re: test");
    set(message, PropTags.PR_SUBJECT_PREFIX, "Re: ");
    message.deleteProps(List.of(PropTags.PR_SUBJECT));
    assertThat(text(message, PropTags.PR_SUBJECT_PREFIX)).isEqualTo("Re: ");
  }

  @Test
  @Verifies("PRP-53")
  void a_class_that_is_too_long_fails_the_call() {
    Message message = created();

    assertThat(set(message, PropTags.PR_MESSAGE_CLASS, "x".repeat(255))).isEmpty();
    assertThatMapiCall(
            () ->
                message.setProps(
                    List.of(
                        PropValue.of(PropTags.PR_SUBJECT, "x"),
                        PropValue.of(PropTags.PR_MESSAGE_CLASS, "x".repeat(256)))))
        .isRejectedWith(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(isMissing(message, PropTags.PR_SUBJECT)).isTrue();
  }

  @Test
  @Verifies({"D-59", "CLS-02"})
  void a_class_keeps_its_case() {
    Message message = created();
    set(message, PropTags.PR_MESSAGE_CLASS, "IPM.nOTE");
    message.saveChanges(KEEP);

    assertThat(text(message, PropTags.PR_MESSAGE_CLASS)).isEqualTo("IPM.nOTE");
  }

  @Test
  @Verifies("PRP-49")
  void what_the_store_works_with_has_its_type() {
    Message message = created();

    assertProblem(
        message,
        PropTags.PR_MESSAGE_CLASS.withType(PropType.LONG),
        5,
        Hresult.MAPI_E_UNEXPECTED_TYPE);
    assertProblem(
        message,
        PropTags.PR_MESSAGE_FLAGS.withType(PropType.UNICODE),
        "x",
        Hresult.MAPI_E_UNEXPECTED_TYPE);
    message.saveChanges(KEEP);
    assertThat(number(message, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0xA);
  }

  @Test
  @Verifies({"D-115", "EID-11"})
  void the_search_key_can_be_changed() {
    Message message = created();
    Binary key = Binary.of((byte) 1, (byte) 2);
    set(message, PropTags.PR_SEARCH_KEY, key);
    message.saveChanges(KEEP);

    assertThat(get(scene.message(StoreScene.idOf(message)), PropTags.PR_SEARCH_KEY).value())
        .isEqualTo(key);
  }

  @Test
  @Verifies("MSG-07")
  void the_time_of_modification_can_be_set_once() {
    Message message = created();
    assertThat(get(message, PropTags.PR_LAST_MODIFICATION_TIME).value())
        .isEqualTo(get(message, PropTags.PR_CREATION_TIME).value());
    assertThat(set(message, PropTags.PR_LAST_MODIFICATION_TIME, 1000L)).isEmpty();
    message.saveChanges(KEEP);

    assertThat(get(message, PropTags.PR_LAST_MODIFICATION_TIME).value()).isEqualTo(1000L);
    assertProblem(message, PropTags.PR_LAST_MODIFICATION_TIME, 2000L, Hresult.MAPI_E_COMPUTED);
    set(message, PropTags.PR_SUBJECT, "x");
    message.saveChanges(KEEP);
    assertThat(get(message, PropTags.PR_LAST_MODIFICATION_TIME).value()).isNotEqualTo(1000L);
  }

  @Test
  @Verifies("D-125")
  void formats_of_the_body_are_independent_or_the_last_one_wins() {
    EntryId id = StoreScene.add(inbox, "x", PropValue.of(PropTags.PR_BODY, "text"));
    Message message = scene.message(id);
    set(message, PropTags.PR_HTML, Binary.of((byte) 60));
    assertThat(text(message, PropTags.PR_BODY)).isEqualTo("text");

    scene.close();
    scene = StoreScene.with(BodyFormats.LAST_WINS);
    inbox = scene.inbox();
    Message other = scene.message(StoreScene.add(inbox, "x", PropValue.of(PropTags.PR_BODY, "t")));
    set(other, PropTags.PR_HTML, Binary.of((byte) 60));
    assertThat(isMissing(other, PropTags.PR_BODY)).isTrue();
    other.saveChanges(KEEP);
    set(other, PropTags.PR_BODY, "last");
    assertThat(isMissing(other, PropTags.PR_HTML)).isTrue();
  }

  @Test
  @Verifies("STM-12")
  void rtf_is_out_of_step_after_more_than_white_space() {
    Message message = created();
    set(message, PropTags.PR_BODY, "a b");
    set(message, PropTags.PR_RTF_IN_SYNC, true);

    set(message, PropTags.PR_BODY, "a  b\r\n");
    assertThat(get(message, PropTags.PR_RTF_IN_SYNC).value()).isEqualTo(true);
    set(message, PropTags.PR_BODY, "a c");
    assertThat(isMissing(message, PropTags.PR_RTF_IN_SYNC)).isTrue();
  }

  @Test
  @Verifies("PRP-57")
  void recipients_and_attachments_can_be_deleted_as_properties() {
    Message message = created();
    message.modifyRecipients(
        0, List.of(Mail.recipient(org.mapiemulator.mapi.RecipientType.TO, "Ada")));
    Mail.attach(message, "a.txt", StoreScene.bytes(3));

    assertThat(
            message.deleteProps(
                List.of(PropTags.PR_MESSAGE_RECIPIENTS, PropTags.PR_MESSAGE_ATTACHMENTS)))
        .isEmpty();

    assertThat(Mail.recipients(message)).isEmpty();
    assertThat(Mail.attachments(message)).isEmpty();
  }

  @Test
  @Verifies("SUB-01")
  void a_message_without_recipients_cannot_be_sent_and_stays_usable() {
    Message message = created();
    assertThatMapiCall(() -> message.submitMessage(0)).isRejectedWith(Hresult.MAPI_E_NO_RECIPIENTS);
    set(message, PropTags.PR_SUBJECT, "x");
    message.modifyRecipients(
        0, List.of(Mail.recipient(org.mapiemulator.mapi.RecipientType.TO, "Ada")));

    message.submitMessage(0);
    message.release();
  }
}
