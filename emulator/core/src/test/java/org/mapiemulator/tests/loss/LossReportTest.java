package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.assertj.MapiSoftAssertions;
import org.mapiemulator.lint.Place;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.Incident;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.loss.LostCall;
import org.mapiemulator.loss.LostValue;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.Markers;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

class LossReportTest {

  private static LossReport report() {
    StoreWriting lazily =
        StoreWriting.lazily().onIdle(Duration.ofSeconds(30)).onShutdownNotification();
    try (Scene scene = Scene.with(lazily)) {
      MapiSubsystem mapi = scene.mapi();
      Mailbox ada = mapi.mailbox("Mailbox - Ada");
      ada.inbox().message(m -> m.from("Bob <bob@example.org>").subject("Budget").unread());
      ada.inbox().message(m -> m.subject("Deleted"));
      Desk importer = Desk.open(scene, "importer");
      Desk archiver = Desk.open(scene, "archiver");
      MapiFolder inbox = importer.inbox();
      EntryId budget = importer.find(inbox, "Budget");
      EntryId deleted = importer.find(inbox, "Deleted");
      mapi.clock().advance(Duration.ofSeconds(5));

      Message message = importer.open(budget);
      message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Budget 2027")));
      message.saveChanges(KEEP); // @save-budget
      message.setReadFlag(0); // @read-budget
      inbox.deleteMessages(List.of(deleted), 0, null, 0); // @delete
      MapiFolder folder = inbox.createFolder(1, "Projects", null, null, UNICODE); // @create-folder
      Message draft = folder.createMessage(null, 0); // @create-draft
      draft.setProps(
          List.of(
              PropValue.of(PropTags.PR_SUBJECT, "Plan"),
              PropValue.of(PropTags.PR_BODY, "First we take Manhattan")));
      importer.kill();

      MapiFolder archive =
          archiver.inbox().createFolder(1, "Archive", null, null, UNICODE); // @create-archive
      Message copy = archive.createMessage(null, 0);
      copy.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Copy")));
      copy.saveChanges(KEEP); // @save-copy
      mapi.clock().advance(Duration.ofSeconds(5));
      mapi.cutPower();
      return mapi.losses();
    }
  }

  @Test
  @Verifies({"D-142", "D-143", "D-146"})
  void the_whole_report_is_as_kept() {
    String text = report().render();

    GoldenFile.of("loss/report.txt").compare(Markers.in("emulator/core/src/test/java").named(text));
  }

  @Test
  void equal_seeds_give_equal_reports() {
    LossReport one = report();

    assertThat(one).isEqualTo(report()).hasSameHashCodeAs(report());
    assertThat(one.toString()).isEqualTo(one.render());
    assertThat(one.of(LossKind.UNSAVED_MESSAGE)).hasSize(1);
    assertThat(new LossReport(List.of()).render()).isEqualTo("Lost: nothing\n");
  }

  private static Loss loss(String subject) {
    return new Loss(
        new Incident(1, "importer", Duration.ofSeconds(1)),
        LossKind.NEW_MESSAGE,
        HeldIn.STORE_CACHE,
        "importer",
        "Mailbox - Ada",
        "Inbox",
        subject,
        "",
        Optional.empty(),
        List.of(new LostValue("PR_SUBJECT", "\"" + subject + "\"", LostValue.NOTHING)),
        List.of(
            new LostCall(
                "importer",
                "IMAPIProp::SaveChanges",
                "message#1",
                12,
                Optional.of(new Place("Importer", "run", "Importer.java", 34)))),
        List.of("IMSLogon::Logoff"));
  }

  @Test
  void failed_assertions_show_the_report() {
    LossReport report = new LossReport(List.of(loss("Budget")));
    String text = "but this is the report:\n\n" + report.render();

    assertThatThrownBy(() -> assertThat(report).lostNothing())
        .hasMessageContaining("that nothing was lost\n" + text);
    assertThatThrownBy(() -> assertThat(report).hasLost(2))
        .hasMessageContaining("that 2 things were lost\n" + text);
    assertThatThrownBy(() -> assertThat(report).lost("Budgte"))
        .hasMessageContaining("that \"Budgte\" was lost Did you mean \"Budget\"?\n" + text);
    assertThatThrownBy(() -> assertThat(report).lost(LossKind.MOVED_MESSAGE, "Budget"))
        .hasMessageContaining("that the moved message \"Budget\" was lost\n" + text);
    assertThatThrownBy(() -> assertThat(report).didNotLose("Budget"))
        .hasMessageContaining("that nothing of \"Budget\" was lost\n" + text);
    assertThatThrownBy(
            () ->
                assertThat(report)
                    .lost("Budget", loss -> assertThat(loss.client()).isEqualTo("other")))
        .hasMessageContaining("that \"Budget\" was lost as required: ")
        .hasMessageContaining(text);
    assertThatThrownBy(() -> assertThat((LossReport) null).lostNothing())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void assertions_that_hold_go_on_and_wrong_numbers_are_refused() {
    LossReport report = new LossReport(List.of(loss("Budget")));

    assertThat(report)
        .hasLost(1)
        .lost("Budget")
        .lost(LossKind.NEW_MESSAGE, "Budget")
        .lost("Budget", loss -> assertThat(loss.folder()).isEqualTo("Inbox"))
        .didNotLose("Other");
    MapiSoftAssertions.assertSoftly(softly -> softly.assertThat(report).hasLost(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(report).hasLost(-1))
        .withMessageContaining("expected (-1) must not be negative");
  }

  @Test
  void the_failure_of_a_subsystem_is_the_report() {
    try (Scene scene = Scene.with()) {
      Desk desk = Desk.open(scene, "importer");
      desk.inbox()
          .createMessage(null, 0)
          .setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Draft")));
      assertThat(scene.mapi()).lostNothing();

      scene.mapi().cutPower();

      assertThatThrownBy(() -> assertThat(scene.mapi()).lostNothing())
          .hasMessageContaining("to have lost nothing\nbut this is the report:\n\n")
          .hasMessageContaining(scene.mapi().losses().render());
      assertThatThrownBy(() -> assertThat(scene.mapi().restart()).lostNothing())
          .isInstanceOf(AssertionError.class);
    }
  }
}
