package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

/** What is open and not saved is lost with its process, whatever the store writes. */
class WorkingCopyTest {

  private static final int CREATE = bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);

  private static PropValue subject(String text) {
    return PropValue.of(PropTags.PR_SUBJECT, text);
  }

  @Test
  @Verifies("D-146")
  void a_new_message_is_lost_with_all_that_was_set() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      Message message = desk.inbox().createMessage(null, 0);
      message.setProps(List.of(subject("Draft"), PropValue.of(PropTags.PR_BODY, "text")));
      message.deleteProps(List.of(PropTags.PR_BODY));
      desk.inbox().createMessage(null, 0);

      desk.kill();

      assertThat(scene.mapi().losses())
          .hasLost(1)
          .lost(
              "Draft",
              loss -> {
                assertThat(loss.heldIn()).isEqualTo(HeldIn.WORKING_COPY);
                assertThat(loss.opened()).isPresent();
                assertThat(loss.values())
                    .hasToString(
                        "[PR_SUBJECT = \"Draft\", left is nothing,"
                            + " PR_BODY = its deletion, left is nothing]");
                assertThat(loss.madeBy())
                    .extracting(call -> call.method())
                    .containsExactly("IMAPIProp::SetProps", "IMAPIProp::DeleteProps");
              });
    }
  }

  @Test
  @Verifies("D-146")
  void what_was_saved_released_or_refused_is_not_lost() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      Message saved = desk.inbox().createMessage(null, 0);
      saved.setProps(List.of(subject("Saved")));
      saved.saveChanges(KEEP);
      Message released = desk.inbox().createMessage(null, 0);
      released.setProps(List.of(subject("Thrown away")));
      released.release();
      Message refused = desk.inbox().createMessage(null, 0);
      refused.setProps(List.of(new PropValue(PropTags.PR_ENTRYID, Binary.of(new byte[3]))));

      desk.kill();

      assertThat(scene.mapi()).lostNothing();
    }
  }

  @Test
  @Verifies({"D-146", "ATT-02"})
  void attachments_and_what_is_embedded_need_their_saves_in_order() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      Message message = desk.inbox().createMessage(null, 0);
      Attach saved = message.createAttach(null, 0).attach();
      saved.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_FILENAME, "saved.txt")));
      saved.saveChanges(KEEP);
      Attach open = message.createAttach(null, 0).attach();
      open.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_FILENAME, "open.txt")));
      Message embedded =
          (Message) open.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, CREATE);
      embedded.setProps(List.of(subject("Inside")));

      desk.kill();

      assertThat(scene.mapi().losses())
          .hasLost(3)
          .lost(
              "open.txt",
              loss ->
                  assertThat(loss.savedBy())
                      .containsExactly("IMAPIProp::SaveChanges on attachment#2, then on message#1"))
          .lost(
              "Inside",
              loss ->
                  assertThat(loss.savedBy())
                      .containsExactly(
                          "IMAPIProp::SaveChanges on message#2, then on attachment#2, then on"
                              + " message#1"));
      assertThat(scene.mapi().losses().of(LossKind.UNSAVED_MESSAGE)).hasSize(2);
    }
  }

  @Test
  @Verifies({"D-146", "STM-01"})
  void a_stream_is_lost_with_its_message_and_without_one_until_it_is_committed() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      Message message = desk.inbox().createMessage(null, 0);
      MapiStream body = (MapiStream) message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, CREATE);
      body.write(Binary.of(new byte[] {65, 0}));
      MapiFolder folder = desk.folder("Notes");
      PropTag tag = new PropTag(0x66660102);
      MapiStream committed = (MapiStream) folder.openProperty(tag, Iid.STREAM, 0, CREATE);
      committed.write(Binary.of(new byte[4]));
      committed.commit(0);
      MapiStream open = (MapiStream) desk.inbox().openProperty(tag, Iid.STREAM, 0, CREATE);
      open.write(Binary.of(new byte[4]));

      desk.kill();

      assertThat(scene.mapi().losses()).hasLost(2);
      assertThat(scene.mapi().losses().of(LossKind.UNSAVED_MESSAGE).get(0).values().toString())
          .contains("PR_BODY = what was written to its stream");
      assertThat(scene.mapi().losses().of(LossKind.UNCOMMITTED_STREAM).get(0).savedBy())
          .containsExactly("IStream::Commit on stream#3");
    }
  }

  @Test
  @Verifies("D-146")
  void thousands_of_changes_of_one_message_are_told_in_a_few_lines() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      Message message = desk.inbox().createMessage(null, 0);
      message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "text")));
      for (int i = 0; i < 3_000; i++) {
        message.setProps(List.of(subject("Subject " + i)));
      }

      desk.kill();

      assertThat(scene.mapi().losses())
          .hasLost(1)
          .lost(
              "Subject 2999",
              loss -> {
                assertThat(loss.values()).hasSize(2);
                assertThat(loss.madeBy()).hasSize(8);
              });
    }
  }
}
