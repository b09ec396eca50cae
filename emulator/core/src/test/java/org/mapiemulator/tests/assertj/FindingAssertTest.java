package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.lint.LintRule.NOT_INITIALIZED;
import static org.mapiemulator.lint.LintRule.SECOND_LOGOFF;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Assertions on one finding; whether they spend it is in {@link SpentTest}. */
class FindingAssertTest {

  /** A call after Logoff: three places. */
  private static Finding callAfterLogoff(Scene scene) {
    Scene.Party archiver = scene.newPrivate("archiver");
    stop(archiver);
    Outcomes.of(() -> archiver.session().enumAdrTypes(0));
    return only(scene, CALL_AFTER_LOGOFF);
  }

  private static void stop(Scene.Party archiver) {
    archiver.session().logoff(0, 0, 0);
  }

  private static Finding only(Scene scene, LintRule rule) {
    return scene.mapi().findings().of(rule).get(0);
  }

  @Test
  void what_a_finding_says_of_itself() {
    try (Scene scene = Scene.with()) {
      assertThat(callAfterLogoff(scene))
          .hasRule(CALL_AFTER_LOGOFF)
          .isError()
          .isInClient("archiver")
          .hasPlace("logged off", "FindingAssertTest.stop")
          .hasPlace("logged off", "org.mapiemulator.tests.assertj.FindingAssertTest.stop")
          .hasPlace("called", "FindingAssertTest.callAfterLogoff")
          .hasTextContaining("only IUnknown::Release may be called");
    }
  }

  @Test
  void what_does_not_hold_is_told_beside_what_does() {
    try (Scene scene = Scene.with()) {
      Finding finding = callAfterLogoff(scene);

      FailureText.compare("finding-rule", () -> assertThat(finding).hasRule(SECOND_LOGOFF));
      FailureText.compare("finding-severity", () -> assertThat(finding).isWarning());
      FailureText.compare("finding-client", () -> assertThat(finding).isInClient("indexer"));
      FailureText.compare("finding-actor", () -> assertThat(finding).isInActor());
      FailureText.compare(
          "finding-place", () -> assertThat(finding).hasPlace("logged off", "Archiver.stop"));
      FailureText.compare("finding-text", () -> assertThat(finding).hasTextContaining("Unadvise"));
      assertThat(finding.isSpent()).isFalse();
    }
  }

  @Test
  void the_end_of_a_method_name_is_no_method_name() {
    try (Scene scene = Scene.with()) {
      Finding finding = callAfterLogoff(scene);

      assertThat(FailureText.of(() -> assertThat(finding).hasPlace("called", "AfterLogoff")))
          .contains("called -> at AfterLogoff");
      assertThat(FailureText.of(() -> assertThat(finding).hasPlace("calling", "Any.thing")))
          .contains("calling -> at Any.thing", "its places are");
    }
  }

  @Test
  void findings_of_actors_and_of_the_test_itself_say_so() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE");
      Outcomes.of(() -> outlook.client().mapi32().hrDispatchNotifications(0));
      scene.mapi().findings().allow(SECOND_LOGOFF, "nobody will");
      scene.mapi().close();

      Finding actors = only(scene, NOT_INITIALIZED);
      Finding tests = only(scene, LintRule.UNUSED_ALLOWANCE);

      assertThat(actors).isInActor().isInClient("OUTLOOK.EXE");
      assertThat(FailureText.of(() -> assertThat(actors).isInClient("archiver")))
          .contains("it is in the actor \"OUTLOOK.EXE\"");
      assertThat(FailureText.of(() -> assertThat(tests).isInClient("archiver")))
          .contains("it is in the test");
    }
  }

  @Test
  void null_gets_the_usual_text() {
    assertThatThrownBy(() -> assertThat((Finding) null).isError())
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
  }
}
