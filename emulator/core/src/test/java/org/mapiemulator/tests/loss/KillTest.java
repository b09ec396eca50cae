package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.DeleteWhileOpen;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.StoreScene;

class KillTest {

  private static Scene lazy() {
    return Scene.with(StoreWriting.lazily());
  }

  private static Mailbox ada(Scene scene) {
    return scene.mapi().mailbox("Mailbox - Ada");
  }

  @Test
  @Verifies({"D-143"})
  void one_process_loses_its_own_and_the_other_goes_on() {
    try (Scene scene = lazy()) {
      Desk killed = Desk.open(scene, "killed");
      Desk living = Desk.open(scene, "living");
      killed.add(killed.inbox(), "Of the killed");
      living.add(living.inbox(), "Of the living");
      MapiTable table = living.inbox().getContentsTable(UNICODE);

      killed.kill();

      assertThat(StoreScene.column(table, PropTags.PR_SUBJECT)).containsExactly("Of the living");
      assertThat(scene.mapi().losses()).hasLost(1).lost(LossKind.NEW_MESSAGE, "Of the killed");
      assertThat(ada(scene).hasUnwritten()).isTrue();
      living.add(living.inbox(), "More");
      assertThat(scene.mapi().cutPower()).hasLost(2);
      assertThat(scene.mapi().losses()).hasLost(3);
    }
  }

  @Test
  @Verifies({"D-143", "FLD-27"})
  void a_deletion_that_was_not_written_is_undone_and_the_others_are_told() {
    try (Scene scene = lazy()) {
      ada(scene).inbox().message(m -> m.subject("Budget"));
      Desk killed = Desk.open(scene, "killed");
      Desk living = Desk.open(scene, "living");
      RecordingSink sink = new RecordingSink();
      living.store().advise(null, EventMask.OBJECT_CREATED.value(), sink);
      MapiFolder inbox = killed.inbox();
      killed.delete(inbox, killed.find(inbox, "Budget"));
      assertThat(Desk.subjects(living.inbox())).isEmpty();

      killed.kill();

      assertThat(Desk.subjects(living.inbox())).containsExactly("Budget");
      assertThat(scene.mapi().losses()).hasLost(1).lost(LossKind.DELETED_MESSAGE, "Budget");
      assertThat(Pair.queued(living.party()))
          .hasSize(1)
          .first()
          .isInstanceOf(ObjectNotification.class);
    }
  }

  @Test
  @Verifies("D-143")
  void a_move_that_was_not_written_is_undone() {
    try (Scene scene = lazy()) {
      ada(scene).inbox().message(m -> m.subject("Budget"));
      Desk killed = Desk.open(scene, "killed");
      MapiFolder inbox = killed.inbox();
      killed.move(inbox, killed.folder("Archive"), killed.find(inbox, "Budget"));

      killed.kill();

      assertThat(ada(scene)).doesNotHaveFolder("Archive").folder("Inbox").hasMessageCount(1);
      assertThat(scene.mapi().losses())
          .hasLost(2)
          .lost(LossKind.NEW_FOLDER, "Archive")
          .lost(
              "Budget",
              loss -> {
                assertThat(loss.kind()).isEqualTo(LossKind.MOVED_MESSAGE);
                assertThat(loss.values()).hasToString("[folder = \"Archive\", left is \"Inbox\"]");
              });
    }
  }

  @Test
  @Verifies("D-143")
  void a_folder_stays_in_which_a_living_process_has_put_a_message() {
    try (Scene scene = lazy()) {
      Desk killed = Desk.open(scene, "killed");
      Desk living = Desk.open(scene, "living");
      killed.add(killed.folder("Projects"), "Of the killed");
      living.add(living.folder("Projects"), "Of the living");

      killed.kill();

      assertThat(Desk.subjects(living.folder("Projects"))).containsExactly("Of the living");
      assertThat(scene.mapi().losses()).hasLost(1).lost("Of the killed");
      living.kill();
      assertThat(ada(scene)).doesNotHaveFolder("Projects");
      assertThat(scene.mapi().losses()).hasLost(3).lost("Projects");
    }
  }

  @Test
  @Verifies("D-143")
  void whoever_saves_over_what_another_process_has_not_written_takes_it_over() {
    try (Scene scene = lazy()) {
      ada(scene).inbox().message(m -> m.subject("One"));
      Desk first = Desk.open(scene, "first");
      Desk second = Desk.open(scene, "second");
      EntryId id = first.find(first.inbox(), "One");
      first.set(id, PropTags.PR_SUBJECT, "Two");
      second.set(id, PropTags.PR_BODY, "text");

      first.kill();

      assertThat(scene.mapi()).lostNothing();
      assertThat(Desk.subjects(second.inbox())).containsExactly("Two");
      second.kill();
      assertThat(ada(scene)).containsMessage(m -> m.subject("One"));
      assertThat(scene.mapi().losses()).hasLost(1).lost("Two");
    }
  }

  @Test
  @Verifies({"D-143", "PRP-11", "PRP-13"})
  void objects_that_are_open_on_what_was_lost_answer_as_documented() {
    try (Scene scene = lazy()) {
      ada(scene).inbox().message(m -> m.subject("Kept"));
      Desk killed = Desk.open(scene, "killed");
      Desk living = Desk.open(scene, "living");
      EntryId kept = killed.find(killed.inbox(), "Kept");
      killed.set(kept, PropTags.PR_SUBJECT, "Changed");
      EntryId lost = killed.add(killed.inbox(), "New");
      Message onChanged = living.open(kept);
      Message onNew = living.open(lost);
      MapiFolder onFolder = living.folder("Inbox");
      killed.folder("Gone");
      MapiFolder onGone = living.folder("Gone");

      killed.kill();

      for (Message message : List.of(onChanged, onNew)) {
        message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "text")));
      }
      assertThatMapiCall(() -> onChanged.saveChanges(KEEP))
          .isRejectedWith(Hresult.MAPI_E_OBJECT_CHANGED);
      assertThatMapiCall(() -> onNew.saveChanges(KEEP))
          .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
      assertThatMapiCall(() -> onGone.createMessage(null, 0))
          .isRejectedWith(Hresult.MAPI_E_OBJECT_DELETED);
      assertThatMapiCall(() -> living.open(lost)).isRejectedWith(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Desk.subjects(onFolder)).containsExactly("Kept");
    }
  }

  @Test
  @Verifies({"D-143", "PRP-11"})
  void an_object_of_the_lost_version_does_not_save_over_a_newer_one() {
    try (Scene scene = lazy()) {
      ada(scene).inbox().message(m -> m.subject("Kept"));
      Desk killed = Desk.open(scene, "killed");
      Desk living = Desk.open(scene, "living");
      EntryId id = killed.find(killed.inbox(), "Kept");
      killed.set(id, PropTags.PR_SUBJECT, "Lost");
      Message old = living.open(id);
      killed.kill();
      living.set(id, PropTags.PR_SUBJECT, "Newer");

      old.setProps(List.of(PropValue.of(PropTags.PR_BODY, "text")));

      assertThatMapiCall(() -> old.saveChanges(KEEP)).isRejectedWith(Hresult.MAPI_E_OBJECT_CHANGED);
    }
  }

  @Test
  @Verifies("D-143")
  void read_flags_folder_names_and_store_properties_fall_back() {
    try (Scene scene = lazy()) {
      ada(scene).inbox().message(m -> m.subject("Mail").unread());
      ada(scene).folder("Old name");
      Desk killed = Desk.open(scene, "killed");
      try (Message message = killed.open(killed.find(killed.inbox(), "Mail"))) {
        message.setReadFlag(0);
      }
      killed
          .folder("Old name")
          .setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "New name")));
      killed.store().setProps(List.of(PropValue.of(PropTags.PR_COMMENT, "mine")));

      killed.kill();

      assertThat(ada(scene))
          .hasFolder("Old name")
          .doesNotHaveFolder("New name")
          .containsMessage(m -> m.subject("Mail").unread());
      assertThat(scene.mapi().losses())
          .hasLost(3)
          .lost(LossKind.CHANGED_MESSAGE, "Mail")
          .lost(LossKind.CHANGED_FOLDER, "New name");
      assertThat(scene.mapi().losses().of(LossKind.STORE_PROPERTIES)).hasSize(1);
    }
  }

  @Test
  @Verifies("A-76")
  void a_dead_process_keeps_no_message_from_being_deleted() {
    try (Scene scene = Scene.with(DeleteWhileOpen.REFUSED)) {
      ada(scene).inbox().message(m -> m.subject("Mail"));
      Desk killed = Desk.open(scene, "killed");
      Desk living = Desk.open(scene, "living");
      EntryId id = killed.find(killed.inbox(), "Mail");
      killed.open(id);
      assertThat(living.delete(living.inbox(), id)).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);

      killed.kill();

      assertThat(living.delete(living.inbox(), id)).isEqualTo(Hresult.S_OK);
    }
  }
}
