package org.mapiemulator.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.mapiemulator.tests.architecture.samples.CanBeExtended;
import org.mapiemulator.tests.architecture.samples.Talks;

/** What the code of the emulator looks like everywhere. */
class StyleTest {

  private static final DescribedPredicate<JavaClass> CLOSED =
      DescribedPredicate.describe(
          "be final, abstract, sealed, a record, an enum or an interface",
          type ->
              type.getModifiers().contains(JavaModifier.FINAL)
                  || type.getModifiers().contains(JavaModifier.ABSTRACT)
                  || type.isRecord()
                  || type.isEnum()
                  || type.isInterface()
                  || type.isAnonymousClass()
                  || type.reflect().isSealed());

  private static ArchRule closed(String packages) {
    return classes().that().resideInAPackage(packages).should(ArchCondition.from(CLOSED));
  }

  @Test
  void what_is_internal_cannot_be_extended() {
    closed("org.mapiemulator.internal..").check(Code.MAIN);
  }

  @Test
  void a_class_that_can_be_extended_is_found() {
    assertThatThrownBy(() -> closed("..samples").check(Code.sample(CanBeExtended.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CanBeExtended");
  }

  @Test
  void nothing_is_printed_and_nothing_is_logged() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Code.MAIN);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Code.MAIN);
  }

  @Test
  void tests_print_nothing_either() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Code.TEST);
  }

  @Test
  void printing_and_logging_are_found() {
    assertThatThrownBy(
            () -> NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Code.sample(Talks.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Talks.prints")
        .hasMessageContaining("Talks.printsAStack");
    assertThatThrownBy(
            () -> NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Code.sample(Talks.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Talks.LOG");
  }

  @Test
  void every_package_says_where_null_may_be() {
    Set<String> unmarked = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    for (JavaClass type : Code.MAIN) {
      boolean isMarked = type.getPackage().isAnnotatedWith(NullMarked.class);
      (isMarked ? marked : unmarked).add(type.getPackageName());
    }

    assertThat(unmarked).isEmpty();
    assertThat(marked).contains("org.mapiemulator", "org.mapiemulator.mapi").hasSizeGreaterThan(10);
  }
}
