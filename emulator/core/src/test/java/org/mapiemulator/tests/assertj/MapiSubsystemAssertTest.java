package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.lint.LintRule.NOT_INITIALIZED;
import static org.mapiemulator.lint.LintRule.SECOND_LOGOFF;
import static org.mapiemulator.lint.LintRule.SHARED_LOGOFF;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Assertions on a subsystem; which findings they spend is in {@link SpentTest}. */
class MapiSubsystemAssertTest {

  /** A call after Logoff in the archiver, and a second Logoff in the indexer. */
  private static MapiSubsystem misused(Scene scene) {
    Scene.Party archiver = scene.newPrivate("archiver");
    archiver.session().logoff(0, 0, 0);
    Outcomes.of(() -> archiver.session().enumAdrTypes(0));
    Scene.Party indexer = scene.newPrivate("indexer");
    indexer.session().logoff(0, 0, 0);
    Outcomes.of(() -> indexer.session().logoff(0, 0, 0));
    return scene.mapi();
  }

  private static void misuseByAnActor(Scene scene) {
    MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE");
    Outcomes.of(() -> outlook.client().mapi32().hrDispatchNotifications(0));
  }

  @Test
  void a_subsystem_without_findings_but_an_actors() {
    try (Scene scene = Scene.with()) {
      misuseByAnActor(scene);

      assertThat(scene.mapi()).hasNoFindings().doesNotHaveFinding(CALL_AFTER_LOGOFF);
    }
  }

  @Test
  void findings_are_told_in_full_where_none_were_expected() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = misused(scene);

      FailureText.compare("subsystem-findings", () -> assertThat(mapi).hasNoFindings());
      FailureText.compare(
          "subsystem-finding", () -> assertThat(mapi).doesNotHaveFinding(CALL_AFTER_LOGOFF));
    }
  }

  @Test
  void a_finding_that_is_not_there_is_answered_with_those_that_are() {
    try (Scene scene = Scene.with()) {
      FailureText.compare(
          "subsystem-no-finding-at-all",
          () -> assertThat(scene.mapi()).hasFinding(CALL_AFTER_LOGOFF));

      MapiSubsystem mapi = misused(scene);
      misuseByAnActor(scene);

      assertThat(mapi).hasFindings(SHARED_LOGOFF, 0);
      FailureText.compare(
          "subsystem-no-such-finding", () -> assertThat(mapi).hasFinding(SHARED_LOGOFF));
      FailureText.compare(
          "subsystem-finding-count", () -> assertThat(mapi).hasFindings(CALL_AFTER_LOGOFF, 2));
      assertThat(mapi)
          .hasFinding(CALL_AFTER_LOGOFF)
          .hasFindings(SECOND_LOGOFF, 1)
          .hasFinding(NOT_INITIALIZED);
    }
  }

  @Test
  void a_finding_can_be_required_to_be_a_certain_one() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = misused(scene);

      assertThat(mapi).hasFinding(CALL_AFTER_LOGOFF, f -> f.isError().isInClient("archiver"));
      FailureText.compare(
          "subsystem-requirements",
          () -> assertThat(mapi).hasFinding(SECOND_LOGOFF, f -> f.isInClient("archiver")));
      assertThat(
              FailureText.of(
                  () -> assertThat(mapi).hasFinding(SHARED_LOGOFF, f -> f.isInClient("archiver"))))
          .contains("it has\n  CALL_AFTER_LOGOFF");
    }
  }

  @Test
  void only_some_rules_were_broken() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = misused(scene);
      misuseByAnActor(scene);

      FailureText.compare(
          "subsystem-other-findings", () -> assertThat(mapi).hasOnlyFindings(CALL_AFTER_LOGOFF));
      FailureText.compare(
          "subsystem-missing-and-other-findings",
          () -> assertThat(mapi).hasOnlyFindings(CALL_AFTER_LOGOFF, SHARED_LOGOFF));
      assertThat(
              FailureText.of(
                  () ->
                      assertThat(mapi)
                          .hasOnlyFindings(CALL_AFTER_LOGOFF, SECOND_LOGOFF, SHARED_LOGOFF)))
          .endsWith("but there is none of SHARED_LOGOFF.\n");

      assertThat(mapi).hasOnlyFindings(CALL_AFTER_LOGOFF, SECOND_LOGOFF);
      assertThat(mapi).hasOnlyFindings(SECOND_LOGOFF);
    }
  }

  @Test
  void what_is_open_is_told_client_by_client_but_not_of_actors() {
    try (Scene scene = Scene.with()) {
      scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      assertThat(scene.mapi()).hasNoOpenObjects();
      Scene.Party archiver = scene.newPrivate("archiver");
      Scene.Party indexer = scene.newPrivate("indexer");
      indexer.session().logoff(0, 0, 0);

      FailureText.compare("subsystem-open", () -> assertThat(scene.mapi()).hasNoOpenObjects());

      archiver.leave();
      indexer.session().release();
      indexer.mapi32().mapiUninitialize();
      assertThat(scene.mapi()).hasNoOpenObjects();
    }
  }

  @Test
  void wrong_use_is_refused() {
    try (Scene scene = Scene.with()) {
      assertThatThrownBy(() -> assertThat(scene.mapi()).hasFindings(CALL_AFTER_LOGOFF, -1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("times (-1) must not be negative. Expect 0 or more.");
      assertThatThrownBy(() -> assertThat(scene.mapi()).hasOnlyFindings())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("rules must name at least one. Use hasNoFindings() to expect none.");
    }
    assertThatThrownBy(() -> assertThat((MapiSubsystem) null).hasNoFindings())
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
  }
}
