package org.mapiemulator.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled code that the rules look at; read once, since it cannot change. */
final class Code {

  private static final String BASE = "org.mapiemulator";
  private static final String TESTS = BASE + ".tests..";
  private static final String SAMPLES = BASE + ".tests.architecture.samples..";

  private static final JavaClasses ALL = new ClassFileImporter().importPackages(BASE);

  /** The seam and the emulator. */
  static final JavaClasses MAIN =
      ALL.that(DescribedPredicate.not(resideInAnyPackage(TESTS, BASE + ".testkit..")));

  /** The tests of this module, without the bad samples. */
  static final JavaClasses TEST =
      ALL.that(resideInAPackage(TESTS).and(DescribedPredicate.not(resideInAPackage(SAMPLES))));

  private Code() {}

  /** One class that breaks a rule, with the classes inside it. */
  static JavaClasses sample(Class<?> type) {
    return ALL.that(
        DescribedPredicate.describe(
            "are " + type.getSimpleName(),
            (JavaClass c) -> c.getName().startsWith(type.getName())));
  }
}
