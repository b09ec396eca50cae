package org.mapiemulator.assertj;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.OpenObject;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;

/** Assertions on a subsystem: what was found in it, and what is open. */
public class MapiSubsystemAssert extends AbstractAssert<MapiSubsystemAssert, MapiSubsystem> {

  /**
   * Begins assertions.
   *
   * @param actual the subsystem
   */
  public MapiSubsystemAssert(@Nullable MapiSubsystem actual) {
    super(actual, MapiSubsystemAssert.class);
  }

  /**
   * Verifies that nothing was found, not even a warning. Findings of actors and those that are
   * spent do not count.
   *
   * @return this
   * @throws AssertionError if something was found; its message is the texts of the findings
   */
  public MapiSubsystemAssert hasNoFindings() {
    List<Finding> unexpected = unexpected(Set.of());
    if (!unexpected.isEmpty()) {
      fail(
          "to have no findings",
          "it has "
              + unexpected.size()
              + "\n\n"
              + unexpected.stream()
                  .map(Finding::text)
                  .collect(Collectors.joining("\n"))
                  .stripTrailing());
    }
    return this;
  }

  /**
   * Verifies that a rule was broken, and spends all findings of it, those of actors included.
   *
   * @param rule the rule
   * @return this
   * @throws AssertionError if there is no such finding
   */
  public MapiSubsystemAssert hasFinding(LintRule rule) {
    List<Finding> found = of(rule);
    if (found.isEmpty()) {
      fail("to have a finding of " + rule, all());
    }
    found.forEach(Finding::spend);
    return this;
  }

  /**
   * Verifies that a rule was broken in a certain way, and spends the findings for which that holds.
   *
   * <pre>{@code
   * assertThat(mapi).hasFinding(CALL_AFTER_LOGOFF, f -> f.isInClient("archiver").isError());
   * }</pre>
   *
   * @param rule the rule
   * @param requirements the assertions that hold for some finding of the rule
   * @return this
   * @throws AssertionError if there is no such finding; it says why each finding of the rule is
   *     none
   */
  public MapiSubsystemAssert hasFinding(LintRule rule, Consumer<FindingAssert> requirements) {
    List<Finding> met = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    for (Finding finding : of(rule)) {
      try {
        requirements.accept(FindingAssert.notSpending(finding));
        met.add(finding);
      } catch (AssertionError e) {
        unmet.add(String.valueOf(e.getMessage()).strip());
      }
    }
    if (met.isEmpty()) {
      fail(
          "to have a finding of " + rule + " that meets the requirements",
          unmet.isEmpty() ? all() : "none does\n\n" + String.join("\n\n", unmet));
    }
    met.forEach(Finding::spend);
    return this;
  }

  /**
   * Verifies how often a rule was broken, and spends all findings of it.
   *
   * @param rule the rule
   * @param times the number of findings, those of actors and spent ones included, 0 or more
   * @return this
   * @throws AssertionError if there are more or fewer
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiSubsystemAssert hasFindings(LintRule rule, int times) {
    Counts.require("times", times);
    List<Finding> found = of(rule);
    if (found.size() != times) {
      fail(
          "to have " + Texts.times(times, "finding", "findings") + " of " + rule,
          found.isEmpty() ? all() : "it has " + found.size() + "\n" + Texts.lines(found));
    }
    found.forEach(Finding::spend);
    return this;
  }

  /**
   * Verifies that a rule was not broken, not even by an actor.
   *
   * @param rule the rule
   * @return this
   * @throws AssertionError if it was; its message is the texts of the findings
   */
  public MapiSubsystemAssert doesNotHaveFinding(LintRule rule) {
    List<Finding> found = of(rule);
    if (!found.isEmpty()) {
      fail(
          "to have no finding of " + rule,
          "it has\n\n"
              + found.stream()
                  .map(Finding::text)
                  .collect(Collectors.joining("\n"))
                  .stripTrailing());
    }
    return this;
  }

  /**
   * Verifies that each of some rules was broken, any number of times, and no other one, and spends
   * the findings. Of other rules, findings of actors and those that are spent do not count.
   *
   * @param rules the rules
   * @return this
   * @throws AssertionError if a rule was not broken, or another one was
   * @throws IllegalArgumentException if no rule is named
   */
  public MapiSubsystemAssert hasOnlyFindings(LintRule... rules) {
    if (rules.length == 0) {
      throw new IllegalArgumentException(
          "rules must name at least one. Use hasNoFindings() to expect none.");
    }
    Set<LintRule> wanted = EnumSet.noneOf(LintRule.class);
    wanted.addAll(List.of(rules));
    List<Finding> unexpected = unexpected(wanted);
    List<LintRule> missing = wanted.stream().filter(rule -> of(rule).isEmpty()).toList();
    if (!unexpected.isEmpty() || !missing.isEmpty()) {
      String lacks = missing.isEmpty() ? "" : "there is none of " + names(missing.stream());
      String more = unexpected.isEmpty() ? "" : "it also has\n" + Texts.lines(unexpected);
      fail(
          "to have findings of " + names(wanted.stream()) + " and no others",
          lacks + (lacks.isEmpty() || more.isEmpty() ? "" : ", and ") + more);
    }
    wanted.forEach(rule -> of(rule).forEach(Finding::spend));
    return this;
  }

  /**
   * Verifies that no client but actors has anything open.
   *
   * <p>Sessions that were lent to the test count: they are open until the end.
   *
   * @return this
   * @throws AssertionError if one has; the text names the missing calls in their order
   */
  public MapiSubsystemAssert hasNoOpenObjects() {
    isNotNull();
    List<OpenObject> open = actual.openObjects().stream().filter(one -> !one.actor()).toList();
    if (!open.isEmpty()) {
      fail("to have nothing open", "these calls are missing, in this order:\n" + Texts.open(open));
    }
    return this;
  }

  /**
   * Verifies that nothing was lost: no process that ended, and no power cut, took anything with it.
   *
   * @return this
   * @throws AssertionError if something was; its message is the report
   */
  public MapiSubsystemAssert lostNothing() {
    isNotNull();
    if (!actual.losses().isEmpty()) {
      fail("to have lost nothing", "this is the report:\n\n" + actual.losses().render());
    }
    return this;
  }

  private List<Finding> of(LintRule rule) {
    isNotNull();
    return actual.findings().of(rule);
  }

  /** What counts although nobody asked for it: findings of other rules, not actors', not spent. */
  private List<Finding> unexpected(Set<LintRule> expected) {
    isNotNull();
    return actual.findings().list().stream()
        .filter(f -> !expected.contains(f.rule()) && !f.actor() && !f.isSpent())
        .toList();
  }

  private String all() {
    List<Finding> all = actual.findings().list();
    return all.isEmpty() ? "it has none" : "it has\n" + Texts.lines(all);
  }

  private static String names(Stream<LintRule> rules) {
    return rules.map(LintRule::name).collect(Collectors.joining(", "));
  }

  private void fail(String expectation, String difference) {
    failWithMessage(
        "%s",
        "\nExpecting the subsystem\n  "
            + expectation
            + "\nbut "
            + difference
            + (difference.contains("\n") ? "\n" : ".\n"));
  }
}
