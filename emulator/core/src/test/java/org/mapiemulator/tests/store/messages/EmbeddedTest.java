package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.attachments;
import static org.mapiemulator.tests.store.messages.Mail.embed;
import static org.mapiemulator.tests.store.messages.Mail.embedded;
import static org.mapiemulator.tests.store.messages.Mail.get;
import static org.mapiemulator.tests.store.messages.Mail.isMissing;
import static org.mapiemulator.tests.store.messages.Mail.number;
import static org.mapiemulator.tests.store.messages.Mail.set;
import static org.mapiemulator.tests.store.messages.Mail.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.settings.EmbeddingLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class EmbeddedTest {

  private static final int MODIFY = OpenPropertyFlag.MODIFY.value();

  private StoreScene scene = StoreScene.with();
  private Message outer = scene.inbox().createMessage(null, 0);

  @AfterEach
  void end() {
    scene.close();
  }

  private Message reopened() {
    return scene.message(StoreScene.idOf(outer));
  }

  /** Embeds messages in each other; gives what has to be saved, the innermost first. */
  private Deque<MapiProp> chain(int levels) {
    Deque<MapiProp> saves = new ArrayDeque<>();
    saves.push(outer);
    Message at = outer;
    for (int level = 1; level <= levels; level++) {
      Attach attach = at.createAttach(null, 0).attach();
      saves.push(attach);
      at = embed(attach);
      set(at, PropTags.PR_SUBJECT, "level " + level);
      saves.push(at);
    }
    return saves;
  }

  @Test
  @Verifies({"PRP-42", "ATT-10", "RC-021", "ATT-08"})
  void it_reaches_the_store_by_three_saves() {
    Attach attach = outer.createAttach(null, 0).attach();
    Message inner = embed(attach);
    set(inner, PropTags.PR_SUBJECT, "RE: inner");
    inner.modifyRecipients(0, List.of(Mail.recipient(RecipientType.TO, "Ada")));
    inner.saveChanges(KEEP);
    attach.saveChanges(KEEP);
    outer.saveChanges(KEEP);

    Message read = embedded(reopened().openAttach(0, null, 0), 0);
    assertThat(text(read, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("inner");
    assertThat(text(read, PropTags.PR_DISPLAY_TO)).isEqualTo("Ada");
    assertThat(text(read, PropTags.PR_MESSAGE_CLASS)).isEqualTo("IPM");
    assertThat(Mail.recipients(read)).containsExactly("Ada");
    assertThat(number(read, PropTags.PR_ACCESS_LEVEL)).isZero();
    assertThat(get(read, PropTags.PR_RECORD_KEY)).isEqualTo(get(inner, PropTags.PR_RECORD_KEY));
  }

  @Test
  @Verifies({"RC-021", "ATT-10"})
  void without_its_own_save_nothing_of_it_is_saved() {
    Attach attach = outer.createAttach(null, 0).attach();
    Message inner = embed(attach);
    set(inner, PropTags.PR_SUBJECT, "inner");
    attach.saveChanges(KEEP);
    outer.saveChanges(KEEP);
    assertThatMapiCall(() -> embedded(reopened().openAttach(0, null, 0), 0))
        .isRejectedWith(Hresult.MAPI_E_NOT_FOUND);

    inner.saveChanges(KEEP);
    outer.saveChanges(KEEP);
    assertThatMapiCall(() -> embedded(reopened().openAttach(0, null, 0), 0))
        .isRejectedWith(Hresult.MAPI_E_NOT_FOUND);

    attach.saveChanges(KEEP);
    outer.saveChanges(KEEP);
    assertThat(text(embedded(reopened().openAttach(0, null, 0), 0), PropTags.PR_SUBJECT))
        .isEqualTo("inner");
  }

  @Test
  @Verifies("PO-035")
  void before_its_save_it_has_no_identifiers() {
    Message inner = embed(outer.createAttach(null, 0).attach());

    assertThat(isMissing(inner, PropTags.PR_RECORD_KEY)).isTrue();
    assertThat(isMissing(inner, PropTags.PR_ENTRYID)).isTrue();
    inner.saveChanges(KEEP);
    assertThat(isMissing(inner, PropTags.PR_RECORD_KEY)).isFalse();
    assertThat(isMissing(inner, PropTags.PR_ENTRYID)).isTrue();
  }

  @Test
  @Verifies({"PRP-38", "PRP-37", "TAG-19"})
  void create_discards_what_was_there() {
    chain(1).forEach(each -> each.saveChanges(KEEP));
    Attach attach = outer.openAttach(0, null, OpenFlag.MODIFY.value());
    assertThat(attach.getPropList(0)).contains(PropTags.PR_ATTACH_DATA_OBJ);

    Message fresh = embedded(attach, OpenPropertyFlag.CREATE.value());
    assertThat(isMissing(fresh, PropTags.PR_SUBJECT)).isTrue();
    attach.saveChanges(KEEP);
    assertThatMapiCall(() -> embedded(attach, 0)).isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies("TAG-19")
  void bytes_and_a_message_exclude_each_other() {
    chain(1).forEach(each -> each.saveChanges(KEEP));
    Attach attach = outer.openAttach(0, null, OpenFlag.MODIFY.value());

    set(attach, PropTags.PR_ATTACH_DATA_BIN, StoreScene.bytes(5));

    assertThat(attach.getPropList(0))
        .contains(PropTags.PR_ATTACH_DATA_BIN)
        .doesNotContain(PropTags.PR_ATTACH_DATA_OBJ);
    assertThatMapiCall(() -> embedded(attach, 0)).isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
    embedded(attach, Mail.CREATE).saveChanges(KEEP);
    assertThat(isMissing(attach, PropTags.PR_ATTACH_DATA_BIN)).isTrue();
  }

  @Test
  @Verifies({"PRP-42", "PRP-39", "GEN-14"})
  void an_attachment_opened_for_reading_has_a_message_for_reading() {
    chain(1).forEach(each -> each.saveChanges(KEEP));
    Attach reader = outer.openAttach(0, null, 0);

    assertThatMapiCall(() -> embedded(reader, MODIFY)).isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> embedded(reader, Mail.CREATE))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    Message inner = embedded(reader, 0);
    assertThatMapiCall(() -> set(inner, PropTags.PR_SUBJECT, "x"))
        .isRejectedWith(Hresult.MAPI_E_NO_ACCESS);
    assertThatMapiCall(() -> reader.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MAPI_TABLE, 0, 0))
        .isRejectedWith(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
  }

  @Test
  @Verifies("ATT-10")
  void a_change_deep_inside_reaches_the_store_level_by_level() {
    chain(3).forEach(each -> each.saveChanges(KEEP));
    Deque<MapiProp> saves = new ArrayDeque<>();
    Message at = reopened();
    saves.push(at);
    for (int level = 1; level <= 3; level++) {
      Attach attach = at.openAttach(0, null, OpenFlag.MODIFY.value());
      saves.push(attach);
      at = embedded(attach, MODIFY);
      saves.push(at);
    }
    set(at, PropTags.PR_SUBJECT, "changed");
    saves.forEach(each -> each.saveChanges(KEEP));

    Message read = reopened();
    for (int level = 1; level <= 3; level++) {
      read = embedded(read.openAttach(0, null, 0), 0);
    }
    assertThat(text(read, PropTags.PR_SUBJECT)).isEqualTo("changed");
    assertThat(number(read, PropTags.PR_MESSAGE_FLAGS)).isEqualTo(0x8);
  }

  @Test
  @Verifies("RC-024")
  void a_setting_limits_how_deep_messages_are_embedded() {
    scene.close();
    scene = StoreScene.with(new EmbeddingLimit(20));
    outer = scene.inbox().createMessage(null, 0);
    chain(20).forEach(each -> each.saveChanges(KEEP));

    outer = scene.inbox().createMessage(null, 0);
    Deque<MapiProp> tooDeep = chain(21);
    tooDeep.removeLast();
    tooDeep.forEach(each -> each.saveChanges(KEEP));
    assertThatMapiCall(() -> outer.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_TOO_COMPLEX);
    outer.deleteAttach(0, 0, null, 0);
    outer.saveChanges(KEEP);
    assertThat(attachments(reopened())).isEmpty();
  }

  @Test
  @Verifies("RC-024")
  void ten_thousand_levels_are_too_complex_and_nothing_else() {
    Deque<MapiProp> saves = chain(10_000);
    saves.removeLast();
    saves.forEach(
        each -> {
          each.saveChanges(KEEP);
          each.release();
        });

    assertThatMapiCall(() -> outer.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_TOO_COMPLEX);
  }
}
