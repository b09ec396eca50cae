package org.mapiemulator.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** What findings do to a test: errors fail it, unless it fails already or an actor made them. */
class FinishTest {

  /** A scene in which the importer called MAPIUninitialize once too often: a warning by default. */
  private static Scene unbalanced(Setting... settings) {
    Scene scene = Scene.with(settings);
    Mapi32 mapi32 = scene.initialized("importer").mapi32();
    mapi32.mapiUninitialize();
    mapi32.mapiUninitialize();
    return scene;
  }

  /** A scene in which the importer leaves its session open: an error by default. */
  private static Scene leaky(Setting... settings) {
    Scene scene = Scene.with(settings);
    scene.newPrivate("importer");
    return scene;
  }

  private static FindingsError errorOf(MapiSubsystem mapi) {
    return catchThrowableOfType(FindingsError.class, mapi::finish);
  }

  @Test
  void a_clean_subsystem_finishes_in_silence() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("importer").leave();

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void errors_fail_and_their_texts_are_the_message() {
    try (Scene scene = leaky()) {
      FindingsError error = errorOf(scene.mapi());

      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.SESSION_LEAKED, LintRule.INITIALIZE_LEAKED);
      assertThat(error)
          .hasMessageStartingWith("\n2 findings\n\nMAPI finding: SessionLeaked (error)")
          .hasMessageContaining("MAPI finding: InitializeLeaked (error)");
      assertThat(error.getStackTrace()).isEmpty();
    }
  }

  @Test
  void one_error_is_its_text_and_nothing_else() {
    try (Scene scene = Scene.with()) {
      scene.initialized("importer");

      FindingsError error = errorOf(scene.mapi());

      assertThat(error).hasMessage("\n" + error.findings().get(0).text());
    }
  }

  @Test
  void warnings_fail_nothing() {
    try (Scene scene = unbalanced()) {
      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::severity)
          .containsExactly(Severity.WARNING);
    }
  }

  @Test
  void a_warning_can_be_made_an_error() {
    try (Scene scene = unbalanced(FindingSeverity.error(LintRule.UNBALANCED_INITIALIZE))) {
      assertThat(errorOf(scene.mapi()).findings())
          .extracting(Finding::rule, Finding::severity)
          .containsExactly(tuple(LintRule.UNBALANCED_INITIALIZE, Severity.ERROR));
    }
  }

  @Test
  void an_error_can_be_made_a_warning_or_be_turned_off() {
    try (Scene scene =
        leaky(
            FindingSeverity.warning(LintRule.SESSION_LEAKED),
            FindingSeverity.off(LintRule.INITIALIZE_LEAKED))) {
      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .containsExactly(LintRule.SESSION_LEAKED);
      assertThat(scene.mapi().findings().failing()).isEmpty();
    }
  }

  @Test
  void findings_of_actors_are_marked_and_fail_nothing() {
    try (Scene scene = Scene.with()) {
      scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      List<Finding> findings = scene.mapi().findings().of(LintRule.SESSION_LEAKED);
      assertThat(findings).hasSize(1).allMatch(Finding::actor);
      assertThat(findings.get(0).text())
          .startsWith(
              "MAPI finding: SessionLeaked (error) in the actor \"OUTLOOK.EXE\", fails no test\n");
    }
  }

  @Test
  void a_test_that_fails_keeps_its_failure_and_gets_the_findings_as_suppressed() {
    try (Scene scene = leaky()) {
      Throwable failure = new AssertionError("expected 3 mails but got 2");

      scene.mapi().finish(failure);

      assertThat(failure).hasMessage("expected 3 mails but got 2").hasNoCause();
      assertThat(failure.getSuppressed()).hasSize(1).hasOnlyElementsOfType(FindingsError.class);
    }
  }

  @Test
  void a_failure_without_findings_stays_as_it_is() {
    try (Scene scene = unbalanced()) {
      Throwable failure = new AssertionError("expected 3 mails but got 2");

      scene.mapi().finish(failure);

      assertThat(failure.getSuppressed()).isEmpty();
    }
  }

  @Test
  void whoever_finishes_twice_is_told_once() {
    try (Scene scene = leaky()) {
      assertThat(errorOf(scene.mapi()).findings()).hasSize(2);

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().failing()).hasSize(2);
    }
  }

  @Test
  void what_is_found_at_the_end_is_told_with_one_trace() {
    try (Scene scene = leaky()) {
      String message = String.valueOf(errorOf(scene.mapi()).getMessage());

      assertThat(message).startsWith("\n2 findings\n\nMAPI finding: SessionLeaked");
      assertThat(message.split("Last steps", -1)).hasSize(2);
      assertThat(message.split("Fix:", -1)).hasSize(3);
    }
  }

  @Test
  void what_is_found_on_the_way_is_told_with_a_trace_of_its_own() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      party.session().logoff(0, 0, 0);
      Outcomes.of(party.session()::queryIdentity);

      FindingsError error = errorOf(scene.mapi());

      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(
              LintRule.CALL_AFTER_LOGOFF, LintRule.OBJECT_LEAKED, LintRule.INITIALIZE_LEAKED);
      assertThat(String.valueOf(error.getMessage()).split("Last steps", -1)).hasSize(3);
    }
  }

  @Test
  void closing_finds_leaks_but_does_not_judge() {
    Scene scene = leaky();

    assertThatCode(scene::close).doesNotThrowAnyException();

    assertThat(scene.mapi().findings().failing())
        .extracting(Finding::rule)
        .containsExactly(LintRule.SESSION_LEAKED, LintRule.INITIALIZE_LEAKED);
  }

  @Test
  void a_finished_subsystem_makes_no_clients() {
    try (Scene scene = Scene.with()) {
      scene.mapi().client("importer").mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      scene.mapi().client("importer").mapi32().mapiUninitialize();
      scene.mapi().finish();

      assertThat(
              catchThrowableOfType(
                  IllegalStateException.class, () -> scene.mapi().client("another")))
          .hasMessage("The subsystem is finished; start another one.");
    }
  }
}
