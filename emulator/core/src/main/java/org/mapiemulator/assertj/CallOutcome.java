package org.mapiemulator.assertj;

import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.FindingWatch;
import org.mapiemulator.lint.Finding;

/**
 * What came of some code: its value or what it threw, and the findings that it made on its thread.
 *
 * @param value what it returned; null if it threw
 * @param thrown what it threw; null if it returned
 * @param hasValue whether it is of a kind that returns something
 * @param findings the findings, the first one first
 * @param <T> what it returns
 */
record CallOutcome<T extends @Nullable Object>(
    @Nullable T value, @Nullable Throwable thrown, boolean hasValue, List<Finding> findings) {

  static <T extends @Nullable Object> CallOutcome<T> of(Callable<T> call) {
    try (FindingWatch watch = FindingWatch.begin()) {
      try {
        T value = call.call();
        return new CallOutcome<>(value, null, true, watch.found());
      } catch (Throwable thrown) { // whatever it is, the assertion that follows says so
        return new CallOutcome<>(null, thrown, true, watch.found());
      }
    }
  }

  static CallOutcome<@Nullable Void> of(ThrowingCallable call) {
    try (FindingWatch watch = FindingWatch.begin()) {
      try {
        call.call();
        return new CallOutcome<>(null, null, false, watch.found());
      } catch (Throwable thrown) { // as above
        return new CallOutcome<>(null, thrown, false, watch.found());
      }
    }
  }
}
