package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mapiemulator.testkit.GoldenFile;

/** The whole text of an assertion that fails, without line numbers. */
final class FailureText {

  private FailureText() {}

  static String of(ThrowingCallable assertion) {
    AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
    if (failure == null) {
      throw new AssertionError("The assertion holds, but it was to fail.");
    }
    return String.valueOf(failure.getMessage()).replaceAll("\\((\\w+\\.java):\\d+\\)", "($1)");
  }

  /** Compares the text with a file in {@code golden/assertj}. */
  static void compare(String name, ThrowingCallable assertion) {
    GoldenFile.of("assertj/" + name + ".txt").compare(of(assertion));
  }
}
