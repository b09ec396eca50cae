package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

class PowerCutTest {

  @Test
  @Verifies({"D-142"})
  void what_was_saved_in_a_store_that_writes_through_is_there_and_nothing_is_lost() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      desk.add(desk.inbox(), "Budget");
      String before = Desk.tree(scene.mapi());

      assertThat(scene.mapi().cutPower()).lostNothing();

      assertThat(Desk.tree(scene.mapi())).isEqualTo(before);
      assertThat(scene.mapi().restart()).lostNothing();
      Desk again = Desk.open(scene, "importer");
      assertThat(Desk.subjects(again.inbox())).containsExactly("Budget");
      assertThat(again.party().client().name()).isEqualTo("importer#2");
    }
  }

  @Test
  @Verifies({"D-142", "D-143"})
  void a_lazy_store_falls_back_to_what_was_written() {
    try (Scene scene = Scene.with(StoreWriting.lazily())) {
      MapiSubsystem mapi = scene.mapi();
      Mailbox ada = mapi.mailbox("Mailbox - Ada");
      Desk desk = Desk.open(scene, "importer");
      MapiFolder inbox = desk.inbox();
      EntryId kept = desk.add(inbox, "Kept");
      ada.flush();
      String written = Desk.tree(mapi);
      desk.add(inbox, "New");
      desk.set(kept, PropTags.PR_SUBJECT, "Changed");
      assertThat(ada.hasUnwritten()).isTrue();
      assertThat(ada.written().messages()).hasSize(1);

      LossReport lost = mapi.cutPower();

      assertThat(Desk.tree(mapi)).isEqualTo(written);
      assertThat(ada.hasUnwritten()).isFalse();
      assertThat(lost).hasLost(2).lost(LossKind.NEW_MESSAGE, "New");
      assertThat(lost)
          .lost(
              "Changed",
              loss -> {
                assertThat(loss.kind()).isEqualTo(LossKind.CHANGED_MESSAGE);
                assertThat(loss.heldIn()).isEqualTo(HeldIn.STORE_CACHE);
                assertThat(loss.client()).isEqualTo("importer");
                assertThat(loss.folder()).isEqualTo("Inbox");
                assertThat(loss.values().toString())
                    .contains("PR_SUBJECT = \"Changed\", left is \"Kept\"");
                assertThat(loss.madeBy().get(0).method()).isEqualTo("IMAPIProp::SaveChanges");
                assertThat(loss.madeBy().get(0).place()).isPresent();
              });
      assertThat(mapi.losses()).isEqualTo(lost);
      assertThat(mapi.report()).contains(lost.render());
      assertThat(Desk.subjects(Desk.open(scene, "reader").inbox())).containsExactly("Kept");
    }
  }

  @Test
  @Verifies("D-145")
  void all_processes_end_at_once_and_none_is_told_of_another() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      Desk one = Desk.open(scene, "one");
      Desk two = Desk.open(scene, "two");

      mapi.cutPower();

      assertThat(one.party().client().isTerminated()).isTrue();
      assertThat(two.party().client().isTerminated()).isTrue();
      assertThatMapiCall(one::inbox).isCutOff();
      assertThat(mapi.journal().render()).contains("power cut");
      assertThat(mapi.hasSharedSession()).isFalse();
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Bob");
    }
  }

  @Test
  @Verifies("D-142")
  void the_test_s_own_changes_are_written_at_once_and_those_of_clients_beside_them_are_not() {
    try (Scene scene = Scene.with(StoreWriting.lazily())) {
      MapiSubsystem mapi = scene.mapi();
      Mailbox ada = mapi.mailbox("Mailbox - Ada");
      Desk desk = Desk.open(scene, "importer");
      desk.add(desk.folder("Mine"), "Unwritten");
      ada.folder("Mine").message(m -> m.subject("Of the test"));
      ada.inbox().message(m -> m.subject("Also"));

      mapi.cutPower();

      assertThat(ada.toTree()).contains("Of the test", "Also", "Mine").doesNotContain("Unwritten");
      assertThat(mapi.losses()).hasLost(1).lost("Unwritten");
    }
  }

  @Test
  void a_message_that_was_open_and_not_saved_is_reported_with_its_values() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      EntryId id = desk.add(desk.inbox(), "Budget");
      Message message = desk.open(id);
      message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Budget 2")));

      LossReport lost = scene.mapi().cutPower();

      assertThat(lost)
          .hasLost(1)
          .lost(
              "Budget 2",
              loss -> {
                assertThat(loss.kind()).isEqualTo(LossKind.UNSAVED_MESSAGE);
                assertThat(loss.folder()).isEqualTo("Inbox");
                assertThat(loss.mailbox()).isEqualTo("Mailbox - Ada");
                assertThat(loss.savedBy())
                    .containsExactly("IMAPIProp::SaveChanges on " + loss.object());
                assertThat(loss.values().toString())
                    .contains("PR_SUBJECT = \"Budget 2\", left is \"Budget\"");
              });
    }
  }
}
