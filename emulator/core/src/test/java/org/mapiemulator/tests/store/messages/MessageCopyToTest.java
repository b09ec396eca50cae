package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.attach;
import static org.mapiemulator.tests.store.messages.Mail.attachments;
import static org.mapiemulator.tests.store.messages.Mail.embed;
import static org.mapiemulator.tests.store.messages.Mail.embedded;
import static org.mapiemulator.tests.store.messages.Mail.get;
import static org.mapiemulator.tests.store.messages.Mail.recipient;
import static org.mapiemulator.tests.store.messages.Mail.recipients;
import static org.mapiemulator.tests.store.messages.Mail.set;
import static org.mapiemulator.tests.store.messages.Mail.text;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class MessageCopyToTest {

  private final StoreScene scene = StoreScene.with();
  private final MapiFolder inbox = scene.inbox();
  private final Message source = inbox.createMessage(null, 0);
  private final Message target = inbox.createMessage(null, 0);

  @BeforeEach
  void fill() {
    set(source, PropTags.PR_SUBJECT, "FW: x");
    set(source, PropTags.PR_BODY, "text");
    source.modifyRecipients(
        0, List.of(recipient(RecipientType.TO, "Ada"), recipient(RecipientType.CC, "Bob")));
    attach(source, "a.bin", StoreScene.bytes(5000));
    Attach attach = source.createAttach(null, 0).attach();
    Message inner = embed(attach);
    set(inner, PropTags.PR_SUBJECT, "inner");
    attach(inner, "deep.bin", StoreScene.bytes(3));
    inner.saveChanges(0);
    attach.saveChanges(0);
    source.saveChanges(KEEP);
  }

  @AfterEach
  void end() {
    scene.close();
  }

  private static void copyTo(MapiProp from, Message to, int flags, PropTag... excluded) {
    from.copyTo(
        null, excluded.length == 0 ? null : List.of(excluded), 0, null, Iid.MESSAGE, to, flags);
  }

  private static void copyProps(Message from, Message to, int flags, PropTag... tags) {
    assertThat(from.copyProps(List.of(tags), 0, null, Iid.MESSAGE, to, flags)).isEmpty();
  }

  private void assertWhole(Message copy) {
    assertThat(text(copy, PropTags.PR_SUBJECT)).isEqualTo("FW: x");
    assertThat(text(copy, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("x");
    assertThat(recipients(copy)).containsExactly("Ada", "Bob");
    assertThat(attachments(copy, PropTags.PR_ATTACH_LONG_FILENAME))
        .containsExactly("a.bin", Hresult.MAPI_E_NOT_FOUND);
    Message inner = embedded(copy.openAttach(1, null, 0), 0);
    assertThat(text(inner, PropTags.PR_SUBJECT)).isEqualTo("inner");
    assertThat(attachments(inner, PropTags.PR_ATTACH_LONG_FILENAME)).containsExactly("deep.bin");
  }

  @Test
  @Verifies({"PRP-62", "PRP-65", "PRP-71", "PRP-67", "PO-061"})
  void copy_to_takes_recipients_and_attachments_along() {
    copyTo(source, target, 0);

    assertWhole(target);
    assertThat(StoreScene.subjects(inbox)).containsExactly("FW: x");
    target.saveChanges(KEEP);
    Message stored = scene.message(StoreScene.idOf(target));
    assertWhole(stored);
    assertThat(text(stored, PropTags.PR_DISPLAY_TO)).isEqualTo("Ada");
    assertThat(get(stored, PropTags.PR_SEARCH_KEY)).isEqualTo(get(source, PropTags.PR_SEARCH_KEY));
    assertThat(get(stored, PropTags.PR_RECORD_KEY))
        .isNotEqualTo(get(source, PropTags.PR_RECORD_KEY));
    assertThat(attachments(stored, PropTags.PR_RECORD_KEY))
        .doesNotContainAnyElementsOf(attachments(source, PropTags.PR_RECORD_KEY));
    assertWhole(source);
  }

  @Test
  @Verifies({"PRP-62", "PRP-65", "MG-032", "PO-055", "PO-056"})
  void what_is_excluded_is_not_copied() {
    copyTo(source, target, 0, PropTags.PR_MESSAGE_ATTACHMENTS);
    assertThat(recipients(target)).hasSize(2);
    assertThat(attachments(target)).isEmpty();

    Message second = inbox.createMessage(null, 0);
    copyTo(source, second, 0, PropTags.PR_MESSAGE_RECIPIENTS);
    assertThat(recipients(second)).isEmpty();
    assertThat(attachments(second)).hasSize(2);

    Message third = inbox.createMessage(null, 0);
    copyTo(source, third, 0, PropTags.PR_MESSAGE_RECIPIENTS, PropTags.PR_MESSAGE_ATTACHMENTS);
    assertThat(recipients(third)).isEmpty();
    assertThat(attachments(third)).isEmpty();
    assertThat(text(third, PropTags.PR_SUBJECT)).isEqualTo("FW: x");
  }

  @Test
  @Verifies({"D-21", "PRP-63", "PRP-65", "PO-061"})
  void copy_props_takes_what_is_listed() {
    copyProps(source, target, 0, PropTags.PR_SUBJECT);
    assertThat(recipients(target)).isEmpty();
    assertThat(attachments(target)).isEmpty();

    copyProps(source, target, 0, PropTags.PR_MESSAGE_RECIPIENTS, PropTags.PR_MESSAGE_ATTACHMENTS);
    assertThat(recipients(target)).containsExactly("Ada", "Bob");
    assertThat(attachments(target)).hasSize(2);
  }

  @Test
  @Verifies({"PRP-64", "D-20", "PO-047", "PO-048"})
  void recipients_and_attachments_are_replaced_unless_no_replace() {
    target.modifyRecipients(0, List.of(recipient(RecipientType.TO, "Old")));
    attach(target, "old.bin", StoreScene.bytes(1));

    copyTo(source, target, CopyFlag.NOREPLACE.value());
    assertThat(recipients(target)).containsExactly("Old");
    assertThat(attachments(target, PropTags.PR_ATTACH_LONG_FILENAME)).containsExactly("old.bin");

    copyTo(source, target, 0);
    assertThat(recipients(target)).containsExactly("Ada", "Bob");
    assertThat(attachments(target, PropTags.PR_ATTACH_LONG_FILENAME))
        .containsExactly("a.bin", Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"PRP-69", "D-111"})
  void a_move_empties_the_source_at_its_save() {
    copyTo(source, target, CopyFlag.MOVE.value());

    assertWhole(target);
    assertThat(recipients(source)).isEmpty();
    assertThat(attachments(source)).isEmpty();
    assertThat(Mail.isMissing(source, PropTags.PR_SUBJECT)).isTrue();
    assertWhole(scene.message(StoreScene.idOf(source)));
    source.saveChanges(KEEP);
    assertThat(recipients(scene.message(StoreScene.idOf(source)))).isEmpty();
  }

  @Test
  @Verifies({"PRP-64", "PRP-69", "D-20"})
  void what_was_not_copied_because_something_was_there_is_not_removed_by_a_move() {
    target.modifyRecipients(0, List.of(recipient(RecipientType.TO, "Old")));

    copyTo(source, target, MapiFlag.bits(CopyFlag.MOVE, CopyFlag.NOREPLACE));

    assertThat(recipients(source)).containsExactly("Ada", "Bob");
    assertThat(recipients(target)).containsExactly("Old");
    assertThat(attachments(source)).isEmpty();
    assertThat(attachments(target)).hasSize(2);
  }

  @Test
  @Verifies({"PO-058", "D-111"})
  void a_message_cannot_be_copied_into_one_in_it() {
    Attach attach = source.createAttach(null, 0).attach();
    Message inner = embed(attach);
    Message innermost = embed(inner.createAttach(null, 0).attach());
    Message second = scene.message(StoreScene.idOf(source));

    for (Message destination : List.of(inner, innermost)) {
      for (Message from : List.of(source, second)) {
        assertThatMapiCall(() -> copyTo(from, destination, 0))
            .isRejectedWith(Hresult.MAPI_E_CALL_FAILED);
      }
    }
    assertThat(Mail.isMissing(inner, PropTags.PR_SUBJECT)).isTrue();
    Message unsaved = embed(target.createAttach(null, 0).attach());
    assertThatMapiCall(() -> copyTo(target, unsaved, 0)).isRejectedWith(Hresult.MAPI_E_CALL_FAILED);
  }

  @Test
  @Verifies({"PRP-65", "PRP-74"})
  void an_embedded_message_can_be_copied_out() {
    copyTo(embedded(source.openAttach(1, null, 0), 0), target, 0);

    assertThat(text(target, PropTags.PR_SUBJECT)).isEqualTo("inner");
    assertThat(attachments(target, PropTags.PR_ATTACH_LONG_FILENAME)).containsExactly("deep.bin");
  }

  @Test
  @Verifies({"PRP-65", "PRP-64"})
  void an_attachment_takes_its_message_along() {
    Attach from = source.openAttach(1, null, 0);
    Attach to = target.createAttach(null, 0).attach();

    from.copyTo(null, null, 0, null, Iid.ATTACHMENT, to, 0);

    Message inner = embedded(to, 0);
    assertThat(text(inner, PropTags.PR_SUBJECT)).isEqualTo("inner");
    to.saveChanges(0);
    target.saveChanges(KEEP);
    assertThat(
            text(
                embedded(scene.message(StoreScene.idOf(target)).openAttach(0, null, 0), 0),
                PropTags.PR_SUBJECT))
        .isEqualTo("inner");
  }

  @Test
  @Verifies("PRP-61")
  void a_message_cannot_be_copied_to_itself() {
    assertThatMapiCall(() -> copyTo(source, source, 0)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertWhole(source);
  }

  @Test
  @Verifies("D-03")
  void a_destination_opened_for_reading_is_left_alone() {
    target.saveChanges(KEEP);
    Message reader = (Message) scene.store().openEntry(StoreScene.idOf(target), null, 0).object();

    assertThatMapiCall(() -> copyTo(source, reader, 0)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThat(recipients(reader)).isEmpty();
  }
}
