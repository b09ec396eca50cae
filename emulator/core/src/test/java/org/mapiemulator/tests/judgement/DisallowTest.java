package org.mapiemulator.tests.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Allowances that end before the subsystem does. */
class DisallowTest {

  private static void logOffTwice(MapiSession session) {
    session.logoff(0, 0, 0);
    Outcomes.of(() -> session.logoff(0, 0, 0));
  }

  @Test
  void what_comes_after_its_end_is_not_allowed_any_more() {
    try (Scene scene = Scene.with()) {
      Findings findings = scene.mapi().findings();
      Allowance allowance = findings.allow(LintRule.SECOND_LOGOFF, "it is to be survived");
      logOffTwice(scene.newPrivate("first").session());

      findings.disallow(allowance);
      logOffTwice(scene.newPrivate("second").session());

      assertThat(findings.of(LintRule.SECOND_LOGOFF))
          .extracting(Finding::client, Finding::isSpent)
          .containsExactly(tuple("first", true), tuple("second", false));
      assertThat(findings.of(LintRule.UNUSED_ALLOWANCE)).isEmpty();
    }
  }

  @Test
  void one_that_was_not_used_is_a_finding_at_once_and_only_once() {
    try (Scene scene = Scene.with()) {
      Findings findings = scene.mapi().findings();
      Allowance allowance = findings.allow(LintRule.SECOND_LOGOFF, "it does not happen");

      findings.disallow(allowance);
      findings.disallow(allowance);

      assertThat(findings.of(LintRule.UNUSED_ALLOWANCE)).hasSize(1);
    }
  }

  @Test
  void an_optional_one_may_end_unused() {
    try (Scene scene = Scene.with()) {
      Findings findings = scene.mapi().findings();
      Allowance allowance = Allowance.of(LintRule.SECOND_LOGOFF, "some do").optional();
      findings.allow(allowance);

      findings.disallow(allowance);

      assertThat(findings.list()).isEmpty();
    }
  }
}
