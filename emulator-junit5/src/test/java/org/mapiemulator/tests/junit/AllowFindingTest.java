package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.lint.LintRule.OVER_RELEASED;
import static org.mapiemulator.lint.LintRule.SECOND_LOGOFF;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EventType;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.GoldenFile;

/** What a test expects to be wrong. */
class AllowFindingTest {

  @MapiTest
  static class OnMethods {
    @Test
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "it is to be survived")
    void one(MapiSession session, MapiSubsystem mapi) {
      Misuse.callAfterLogoff(session);
      assertThat(mapi.findings().of(CALL_AFTER_LOGOFF))
          .singleElement()
          .satisfies(finding -> assertThat(finding.isSpent()).isTrue());
    }

    @Test
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "it is to be survived")
    @AllowFinding(rule = SECOND_LOGOFF, because = "as is this")
    void several(MapiSession session) {
      Misuse.callAfterLogoff(session);
      try {
        session.logoff(0, 0, 0);
      } catch (MapiException e) {
        // It was logged off before.
      }
    }
  }

  @Test
  void what_is_allowed_fails_nothing_and_is_reported_nowhere() {
    assertThat(Engine.run(OnMethods.class).succeeds(2).entries()).isEmpty();
  }

  @MapiTest(seed = "1")
  static class InVain {
    @Test
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "it is to be survived")
    void takes_something(MapiSession session) {
      session.logoff(0, 0, 0);
    }
  }

  @MapiTest(seed = "1")
  static class InVainWithoutAnything {
    @Test
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "it is to be survived")
    void takes_nothing() {}
  }

  @Test
  void an_allowance_of_a_method_has_to_be_used() {
    Throwable failure = Engine.run(InVain.class).failure();

    assertThat(failure).isInstanceOf(FindingsError.class);
    GoldenFile.of("junit/unused-allowance.txt").compare(String.valueOf(failure.getMessage()));
    assertThat(Engine.run(InVainWithoutAnything.class).failure())
        .isInstanceOf(FindingsError.class)
        .hasMessageContaining(
            "@AllowFinding on AllowFindingTest.InVainWithoutAnything.takes_nothing()");
  }

  @MapiTest
  @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "programs do")
  static class OnClass {
    @Test
    void uses_it(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Test
    void does_not(MapiSession session) {}

    @Nested
    class Inner {
      @Test
      void uses_it_too(MapiSession session) {
        Misuse.callAfterLogoff(session);
      }
    }
  }

  static class OnSuperclass extends OnClass {}

  @Test
  void an_allowance_of_a_class_holds_for_its_tests_and_nested_and_derived_classes() {
    assertThat(Engine.run(OnClass.class).succeeds(3).entries()).isEmpty();
    assertThat(Engine.run(OnSuperclass.class).succeeds(3).entries()).isEmpty();
  }

  @MapiTest
  @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "programs do")
  @AllowFinding(rule = OVER_RELEASED, because = "programs do this, too")
  static class OnClassInVain {
    @Test
    void uses_one(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }
  }

  @Test
  void an_allowance_that_no_test_of_its_class_used_is_reported() {
    Engine run = Engine.run(OnClassInVain.class).succeeds(1);

    assertThat(run.entries())
        .containsExactly(
            Map.of(
                "mapi.allowance.unused",
                "OverReleased is allowed: programs do this, too (@AllowFinding on"
                    + " AllowFindingTest.OnClassInVain)"));
    assertThat(run.results().containerEvents().stream())
        .anyMatch(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED);
  }

  /** A project's own word for it. */
  @Retention(RetentionPolicy.RUNTIME)
  @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "programs do")
  @interface Careless {}

  @MapiTest
  static class WithMetaAnnotation {
    @Test
    @Careless
    void is_allowed(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }
  }

  @Test
  void the_annotation_works_on_other_annotations() {
    Engine.run(WithMetaAnnotation.class).succeeds(1);
  }

  @MapiTest
  static class OnTemplate {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "one of them does")
    void one_invocation_uses_it(boolean careless, MapiSession session) {
      if (careless) {
        Misuse.callAfterLogoff(session);
      }
    }
  }

  @Test
  void one_invocation_of_a_template_has_to_use_its_allowance() {
    Engine.run(OnTemplate.class).succeeds(2);
  }

  @MapiTest
  static class OnTemplateInVain {
    @RepeatedTest(2)
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "none of them does")
    void none_uses_it(MapiSession session) {}
  }

  @Test
  void a_template_whose_allowance_no_invocation_used_fails() {
    Engine run = Engine.run(OnTemplateInVain.class);

    run.results().testEvents().assertStatistics(stats -> stats.succeeded(2).failed(0));
    run.results().containerEvents().assertStatistics(stats -> stats.failed(1));
    assertThat(run.failure()).isInstanceOf(FindingsError.class);
    GoldenFile.of("junit/unused-allowance-of-template.txt")
        .compare(String.valueOf(run.failure().getMessage()));
  }

  @MapiTest
  static class OnFailingTemplate {
    @RepeatedTest(2)
    @AllowFinding(rule = CALL_AFTER_LOGOFF, because = "it would come later")
    void fails_before_it(MapiSession session) {
      throw new IllegalStateException("its own reason");
    }
  }

  @Test
  void a_template_that_fails_fails_for_its_own_reason_only() {
    assertThat(Engine.run(OnFailingTemplate.class).failures())
        .hasSize(2)
        .allSatisfy(thrown -> assertThat(thrown).hasMessage("its own reason"));
  }

  @MapiTest
  static class ByConfiguration {
    @Test
    void uses_it(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Test
    void does_not(MapiSession session) {}
  }

  @Test
  void the_configuration_can_allow_a_rule() {
    Engine.run(
            ByConfiguration.class, Map.of("mapi.emulator.allow", "over_released, CallAfterLogoff"))
        .succeeds(2);
    assertThat(Engine.run(ByConfiguration.class).failure()).isInstanceOf(FindingsError.class);
  }
}
