package org.mapiemulator.assertj;

import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.Severity;

/**
 * Assertions on a finding.
 *
 * <p>Each assertion of this class that holds spends the finding: the test expected it.
 */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  private final boolean spending;

  /**
   * Begins assertions.
   *
   * @param actual the finding
   */
  public FindingAssert(@Nullable Finding actual) {
    this(actual, true);
  }

  private FindingAssert(@Nullable Finding actual, boolean spending) {
    super(actual, FindingAssert.class);
    this.spending = spending;
  }

  /** For whoever spends the finding itself once everything has held. */
  static FindingAssert notSpending(Finding actual) {
    return new FindingAssert(actual, false);
  }

  /**
   * Verifies the rule that was broken.
   *
   * @param expected the rule
   * @return this
   * @throws AssertionError if it is another one
   */
  public FindingAssert hasRule(LintRule expected) {
    isNotNull();
    return verify(actual.rule() == expected, "to be of " + expected, "it is of " + actual.rule());
  }

  /**
   * Verifies that the finding is an error.
   *
   * @return this
   * @throws AssertionError if it is of another severity
   */
  public FindingAssert isError() {
    return hasSeverity(Severity.ERROR, "an error");
  }

  /**
   * Verifies that the finding is a warning.
   *
   * @return this
   * @throws AssertionError if it is of another severity
   */
  public FindingAssert isWarning() {
    return hasSeverity(Severity.WARNING, "a warning");
  }

  private FindingAssert hasSeverity(Severity expected, String words) {
    isNotNull();
    String severity = actual.severity().name().toLowerCase(Locale.ROOT);
    return verify(actual.severity() == expected, "to be " + words, "its severity is " + severity);
  }

  /**
   * Verifies which client did it.
   *
   * @param expected the name of the client or actor
   * @return this
   * @throws AssertionError if it was another one
   */
  public FindingAssert isInClient(String expected) {
    isNotNull();
    return verify(
        actual.client().equals(expected),
        "to be in " + Texts.quote(expected),
        "it is in " + Texts.whose(actual));
  }

  /**
   * Verifies that an actor did it, whose findings fail no test.
   *
   * @return this
   * @throws AssertionError if it was a client under test, or the test itself
   */
  public FindingAssert isInActor() {
    isNotNull();
    return verify(actual.actor(), "to be in an actor", "it is in " + Texts.whose(actual));
  }

  /**
   * Verifies a place in the code.
   *
   * @param label what happened there, for instance {@code called} or {@code logged on}
   * @param method class and method, the class with or without its package, for instance {@code
   *     Archiver.stop}
   * @return this
   * @throws AssertionError if the finding has no such label, or another method with it
   */
  public FindingAssert hasPlace(String label, String method) {
    isNotNull();
    @Nullable Place place = actual.places().get(label);
    return verify(
        place != null && isIn(place, method),
        "to have the place\n    " + label + " -> at " + method,
        actual.places().isEmpty()
            ? "it has no place"
            : "its places are\n" + Texts.places(actual.places()));
  }

  /** Lambdas go by the method they are in, constructors by {@code <init>}. */
  private static boolean isIn(Place place, String method) {
    String whole = place.toString();
    String own = whole.substring(0, whole.indexOf('('));
    return own.equals(method) || own.endsWith("." + method) || own.endsWith("$" + method);
  }

  /**
   * Verifies that the whole text for readers holds some words.
   *
   * @param words the words
   * @return this
   * @throws AssertionError if it does not
   */
  public FindingAssert hasTextContaining(String words) {
    isNotNull();
    String text = actual.text();
    return verify(
        text.contains(words),
        "to have a text with " + Texts.quote(words),
        "its text is\n" + text.stripTrailing());
  }

  private FindingAssert verify(boolean holds, String expectation, String difference) {
    if (!holds) {
      failWithMessage(
          "%s",
          "\nExpecting the finding\n  "
              + Texts.line(actual)
              + "\n  "
              + expectation
              + "\nbut "
              + difference
              + (difference.contains("\n") ? "\n" : ".\n"));
    }
    if (spending) {
      actual.spend();
    }
    return this;
  }
}
