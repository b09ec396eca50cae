package org.mapiemulator.tests.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Findings that a test expects. */
class AllowanceTest {

  private static void logOffTwice(Scene scene, String client) {
    Scene.Party party = scene.newPrivate(client);
    party.session().logoff(0, 0, 0);
    Outcomes.of(() -> party.session().logoff(0, 0, 0));
    party.session().release();
    party.mapi32().mapiUninitialize();
  }

  @Test
  @Verifies("A-79")
  void what_is_allowed_fails_nothing_and_is_still_listed() {
    try (Scene scene = Scene.with()) {
      Allowance allowance = scene.mapi().findings().allow(LintRule.SECOND_LOGOFF, "shown here");
      logOffTwice(scene, "importer");

      assertThat(scene.mapi().findings().failing()).isEmpty();
      assertThat(scene.mapi().findings().of(LintRule.SECOND_LOGOFF))
          .singleElement()
          .matches(Finding::isSpent);
      assertThat(allowance.isUsed()).isTrue();
      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
    }
  }

  @Test
  @Verifies("A-79")
  void an_allowance_holds_for_its_rule_alone() {
    try (Scene scene = Scene.with()) {
      scene.mapi().findings().allow(LintRule.SECOND_LOGOFF, "shown here");
      logOffTwice(scene, "importer");
      MapiSession left = scene.newPrivate("other").session();

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(left).isNotNull();
      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.SESSION_LEAKED, LintRule.INITIALIZE_LEAKED);
    }
  }

  @Test
  @Verifies("A-79")
  void what_happened_before_it_is_not_allowed() {
    try (Scene scene = Scene.with()) {
      logOffTwice(scene, "importer");
      scene.mapi().findings().allow(Allowance.of(LintRule.SECOND_LOGOFF, "too late").optional());

      assertThat(scene.mapi().findings().failing()).hasSize(1);
    }
  }

  @Test
  @Verifies("A-79")
  void one_that_allows_nothing_is_a_finding_of_the_test() {
    try (Scene scene = Scene.with()) {
      scene
          .mapi()
          .findings()
          .allow(Allowance.of(LintRule.SECOND_LOGOFF, "left over").declaredBy("at the top"));

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings()).hasSize(1);
      Finding finding = error.findings().get(0);
      assertThat(finding.rule()).isEqualTo(LintRule.UNUSED_ALLOWANCE);
      assertThat(finding.client()).isEmpty();
      assertThat(finding.what())
          .isEqualTo("Findings of SecondLogoff were allowed (\"left over\"), and there was none.");
      assertThat(finding.detail()).containsExactly("at the top");
      assertThat(finding.places()).containsOnlyKeys("allowed");
      assertThat(finding.text()).startsWith("MAPI finding: UnusedAllowance (error) in the test\n");
    }
  }

  @Test
  @Verifies("A-79")
  void an_optional_one_need_not_be_used() {
    try (Scene scene = Scene.with()) {
      scene.mapi().findings().allow(Allowance.of(LintRule.STALLED, "seldom").optional());

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
    }
  }

  @Test
  @Verifies("A-79")
  void mistakes_of_actors_need_no_allowance_and_use_none_up() {
    try (Scene scene = Scene.with()) {
      Allowance allowance = scene.mapi().findings().allow(LintRule.SHARED_LOGOFF, "of the client");
      var outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      Scene.Party party = scene.join("importer");
      outlook.logOffEveryone();
      party.leave();

      assertThat(scene.mapi().findings().of(LintRule.SHARED_LOGOFF)).hasSize(1);
      assertThat(allowance.isUsed()).isFalse();
    }
  }

  @Test
  @Verifies("A-79")
  void a_call_can_be_allowed_alone() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("importer").session();
      session.logoff(0, 0, 0);

      scene
          .mapi()
          .findings()
          .allowing(
              LintRule.SECOND_LOGOFF,
              "both own the session",
              () -> Outcomes.of(() -> session.logoff(0, 0, 0)));
      assertThat(scene.mapi().findings().failing()).isEmpty();

      Outcomes.of(() -> session.logoff(0, 0, 0));
      assertThat(scene.mapi().findings().failing()).hasSize(1);
    }
  }

  @Test
  @Verifies("A-79")
  void the_narrowest_allowance_is_used() {
    try (Scene scene = Scene.with()) {
      Allowance wide = scene.mapi().findings().allow(LintRule.SECOND_LOGOFF, "of any call");
      MapiSession session = scene.newPrivate("importer").session();
      session.logoff(0, 0, 0);

      scene
          .mapi()
          .findings()
          .allowing(
              LintRule.SECOND_LOGOFF,
              "of this call",
              () -> Outcomes.of(() -> session.logoff(0, 0, 0)));

      assertThat(wide.isUsed()).isFalse();
    }
  }

  @Test
  @Verifies("A-79")
  void a_call_that_is_allowed_for_nothing_is_found_at_once() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("importer").session();

      scene
          .mapi()
          .findings()
          .allowing(LintRule.SECOND_LOGOFF, "it is the first", () -> session.logoff(0, 0, 0));

      assertThat(scene.mapi().findings().failing())
          .extracting(Finding::rule)
          .containsExactly(LintRule.UNUSED_ALLOWANCE);
    }
  }

  @Test
  @Verifies("A-79")
  void what_other_threads_do_meanwhile_is_not_allowed() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("importer").session();
      session.logoff(0, 0, 0);

      scene
          .mapi()
          .findings()
          .allowing(
              LintRule.SECOND_LOGOFF,
              "mine",
              () -> {
                Outcomes.of(() -> session.logoff(0, 0, 0));
                try (Worker worker = Worker.named("worker")) {
                  worker.run(() -> Outcomes.of(() -> session.logoff(0, 0, 0)));
                }
              });

      assertThat(scene.mapi().findings().of(LintRule.SECOND_LOGOFF))
          .extracting(Finding::isSpent)
          .containsExactly(true, false);
    }
  }

  @Test
  void an_allowance_needs_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allowance.of(LintRule.STALLED, " "))
        .withMessage("because (\" \") must not be blank: say why the test may break Stalled.");
  }

  @Test
  void an_allowance_says_what_it_allows() {
    Allowance allowance = Allowance.of(LintRule.STALLED, "slow").declaredBy("here").optional();

    assertThat(allowance).hasToString("Stalled is allowed: slow");
    assertThat(allowance.declaredBy()).isEqualTo("here");
    assertThat(allowance.because()).isEqualTo("slow");
    assertThat(allowance.isOptional()).isTrue();
  }
}
