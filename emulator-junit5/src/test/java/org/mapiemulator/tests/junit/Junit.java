package org.mapiemulator.tests.junit;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What the JUnit that runs has. */
final class Junit {

  private static final String API = "org.junit.jupiter.api.";

  private Junit() {}

  /** From 5.12 on, an instance can be made for one test. */
  static boolean hasConstructorsPerTest() {
    return has(API + "extension.TestInstantiationAwareExtension");
  }

  static void assumeConstructorsPerTest() {
    assumeTrue(hasConstructorsPerTest(), "JUnit 5.12 or later");
  }

  static void assumeNoConstructorsPerTest() {
    assumeFalse(hasConstructorsPerTest(), "JUnit before 5.12");
  }

  /** From 5.12 on, files can be attached to tests. */
  static void assumeFiles() {
    assumeConstructorsPerTest();
  }

  static void assumeClassTemplates() {
    assumeTrue(has(API + "ClassTemplate"), "JUnit 5.13 or later");
  }

  private static boolean has(String className) {
    try {
      Class.forName(className);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
