package org.mapiemulator.tests.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Strictness;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** When findings fail a test, and when they do not. */
class JudgementTest {

  private static void logOffTwice(MapiSession session) {
    session.logoff(0, 0, 0);
    Outcomes.of(() -> session.logoff(0, 0, 0));
  }

  @Test
  void an_error_is_judged_once() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      Scene.Party party = scene.newPrivate("importer");
      logOffTwice(party.session());

      FindingsError first = catchThrowableOfType(FindingsError.class, () -> mapi.judge(null));
      assertThat(first.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.SECOND_LOGOFF);
      assertThatCode(() -> mapi.judge(null)).doesNotThrowAnyException();

      FindingsError last = catchThrowableOfType(FindingsError.class, mapi::finish);
      assertThat(last.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.OBJECT_LEAKED, LintRule.INITIALIZE_LEAKED);
      assertThatCode(mapi::finish).doesNotThrowAnyException();
    }
  }

  @Test
  void the_subsystem_goes_on_after_a_judgement() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      scene.mapi().judge(null);

      assertThat(Outcomes.of(party.session()::queryIdentity)).isNotNull();
      assertThat(scene.mapi().openObjects()).isNotEmpty();
    }
  }

  @Test
  void findings_are_attached_to_a_failure_and_never_hide_it() {
    try (Scene scene = Scene.with()) {
      logOffTwice(scene.newPrivate("importer").session());
      IllegalStateException failure = new IllegalStateException("its own reason");

      scene.mapi().judge(failure);

      assertThat(failure.getSuppressed()).singleElement().isInstanceOf(FindingsError.class);
    }
  }

  @Test
  void a_spent_finding_is_not_judged() {
    try (Scene scene = Scene.with()) {
      logOffTwice(scene.newPrivate("importer").session());
      scene.mapi().findings().of(LintRule.SECOND_LOGOFF).forEach(Finding::spend);

      assertThatCode(() -> scene.mapi().judge(null)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Strictness.class, names = "STRICT", mode = EnumSource.Mode.EXCLUDE)
  void nothing_fails_unless_strict(Strictness strictness) {
    try (Scene scene = Scene.with(strictness)) {
      logOffTwice(scene.newPrivate("importer").session());
      IllegalStateException failure = new IllegalStateException();

      scene.mapi().judge(failure);
      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();

      assertThat(failure.getSuppressed()).isEmpty();
      assertThat(scene.mapi().findings().failing()).hasSize(3);
    }
  }

  @Test
  void warnings_fail_nothing_and_are_listed_apart() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      party.session().release();
      party.mapi32().mapiUninitialize();

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().warnings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.RELEASED_WITHOUT_LOGOFF);
    }
  }
}
