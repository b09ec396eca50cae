package org.mapiemulator.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.gate.FindingRecorder;
import org.mapiemulator.internal.gate.JournalRecorder;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.tests.architecture.samples.JudgesByItself;

/**
 * A feature reports facts to its call; that entries and findings are made of them is the gate's.
 */
class FeatureTest {

  private static final DescribedPredicate<JavaClass> FEATURES =
      resideInAnyPackage(
          "org.mapiemulator.internal.client",
          "org.mapiemulator.internal.notify",
          "org.mapiemulator.internal.profile",
          "org.mapiemulator.internal.session",
          "org.mapiemulator.internal.shutdown");

  /** Journal and lint, but for the states of sessions and what a place is. */
  private static final DescribedPredicate<JavaClass> RECORDING =
      resideInAnyPackage("org.mapiemulator.journal", "org.mapiemulator.lint")
          .and(
              DescribedPredicate.not(
                  belongToAnyOf(
                      SessionState.class, CoreState.class, Place.class, StallError.class)))
          .or(belongToAnyOf(JournalRecorder.class, FindingRecorder.class));

  private static ArchRule recordNothing(DescribedPredicate<JavaClass> who) {
    return noClasses().that(who).should().dependOnClassesThat(RECORDING);
  }

  @Test
  void features_record_nothing_by_themselves() {
    assertThat(Code.MAIN.that(FEATURES).size()).isGreaterThan(40);

    recordNothing(FEATURES).check(Code.MAIN);
  }

  @Test
  void a_feature_that_records_is_found() {
    ArchRule rule = recordNothing(resideInAPackage("..samples"));

    assertThatThrownBy(() -> rule.check(Code.sample(JudgesByItself.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("LintRule");
  }
}
