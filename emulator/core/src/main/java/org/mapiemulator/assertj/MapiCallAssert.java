package org.mapiemulator.assertj;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;

/**
 * Assertions on what came of a call of the seam, which was made before.
 *
 * <p>Findings are those that the call made on the thread of the test, callbacks on that thread
 * included.
 *
 * @param <T> what the call returns
 */
public class MapiCallAssert<T extends @Nullable Object>
    extends AbstractAssert<MapiCallAssert<T>, CallOutcome<T>> {

  /**
   * Begins assertions.
   *
   * @param actual what came of the call
   */
  protected MapiCallAssert(CallOutcome<T> actual) {
    super(actual, MapiCallAssert.class);
  }

  /**
   * Verifies that the call failed with a result, and spends the findings that it made: a test that
   * expects the refusal has seen the misuse.
   *
   * @param expected the failing result
   * @return this
   * @throws AssertionError if it succeeded, or failed in another way
   */
  public MapiCallAssert<T> isRejectedWith(Hresult expected) {
    @Nullable Throwable thrown = actual.thrown();
    boolean holds = thrown instanceof MapiException e && e.hresult().equals(expected);
    verify(holds, "to be rejected with " + expected);
    actual.findings().forEach(Finding::spend);
    return this;
  }

  /**
   * Verifies that the call succeeded. Findings that it made are not spent.
   *
   * @return this
   * @throws AssertionError if it failed
   */
  public MapiCallAssert<T> succeeds() {
    return verify(actual.thrown() == null, "to succeed");
  }

  /**
   * Verifies that the call succeeded, and what it returned. Findings that it made are not spent.
   *
   * @param expected the value
   * @return this
   * @throws AssertionError if it failed, or returned something else
   */
  public MapiCallAssert<T> returns(@Nullable T expected) {
    return verify(
        actual.thrown() == null && Objects.equals(actual.value(), expected),
        "to return " + words(expected));
  }

  /**
   * Verifies that the process was killed before the call could return.
   *
   * @return this
   * @throws AssertionError if it returned, or failed in another way
   */
  public MapiCallAssert<T> isCutOff() {
    return verify(
        actual.thrown() instanceof ClientTerminatedError,
        "to be cut off by the end of its process");
  }

  /**
   * Verifies that the call made findings of a rule, and spends them.
   *
   * @param rule the rule
   * @return this
   * @throws AssertionError if it made none
   */
  public MapiCallAssert<T> isFound(LintRule rule) {
    List<Finding> found =
        actual.findings().stream().filter(finding -> finding.rule() == rule).toList();
    if (found.isEmpty()) {
      fail("to make a finding of " + rule, findings());
    }
    found.forEach(Finding::spend);
    return this;
  }

  /**
   * Verifies that the call made no finding, not even a warning.
   *
   * @return this
   * @throws AssertionError if it made one
   */
  public MapiCallAssert<T> makesNoFinding() {
    if (!actual.findings().isEmpty()) {
      fail(
          "to make no finding",
          "it made " + actual.findings().size() + "\n\n" + texts(actual.findings()));
    }
    return this;
  }

  private static String texts(List<Finding> findings) {
    return findings.stream().map(Finding::text).collect(Collectors.joining("\n")).stripTrailing();
  }

  private MapiCallAssert<T> verify(boolean holds, String expectation) {
    if (!holds) {
      fail(expectation, outcome() + (actual.findings().isEmpty() ? "" : ", and " + findings()));
    }
    return this;
  }

  private String outcome() {
    @Nullable Throwable thrown = actual.thrown();
    if (thrown instanceof MapiException) {
      return "it gave " + thrown.getMessage();
    }
    if (thrown != null) {
      return "it threw " + thrown;
    }
    return actual.hasValue() ? "it returned " + words(actual.value()) : "it succeeded";
  }

  private String words(@Nullable Object value) {
    return info.representation().toStringOf(value);
  }

  private String findings() {
    return actual.findings().isEmpty()
        ? "it made none"
        : "it made\n" + Texts.lines(actual.findings());
  }

  private void fail(String expectation, String difference) {
    AssertionError failure =
        failure(
            "%s",
            "\nExpecting the call\n  "
                + expectation
                + "\nbut "
                + difference
                + (difference.contains("\n") ? "\n" : ".\n"));
    if (actual.thrown() != null && failure.getCause() == null) {
      failure.initCause(actual.thrown());
    }
    throw failure;
  }
}
