package org.mapiemulator.lint;

import java.util.List;

/** The findings of one subsystem, in the order in which they were made, and what is expected. */
public interface Findings {

  /**
   * All findings: warnings, those of actors and the spent ones included.
   *
   * @return a copy, the first finding first
   */
  List<Finding> list();

  /**
   * The findings that fail a test: errors of clients that are no actors, not spent.
   *
   * @return a copy, the first finding first
   */
  default List<Finding> failing() {
    return unspent(Severity.ERROR);
  }

  /**
   * The findings that are reported and fail nothing: warnings of clients that are no actors, not
   * spent.
   *
   * @return a copy, the first finding first
   */
  default List<Finding> warnings() {
    return unspent(Severity.WARNING);
  }

  private List<Finding> unspent(Severity severity) {
    return list().stream()
        .filter(f -> f.severity() == severity && !f.actor() && !f.isSpent())
        .toList();
  }

  /**
   * The findings of one rule.
   *
   * @param rule the rule
   * @return a copy, the first finding first
   */
  default List<Finding> of(LintRule rule) {
    return list().stream().filter(finding -> finding.rule() == rule).toList();
  }

  /**
   * Expects findings of a rule from now on: they fail nothing and are reported nowhere.
   *
   * @param rule the rule
   * @param because the reason, for readers of the test; not blank
   * @return the allowance; one that is never used is a finding at the end
   * @throws IllegalArgumentException if the reason is blank
   */
  default Allowance allow(LintRule rule, String because) {
    Allowance allowance = Allowance.of(rule, because);
    allow(allowance);
    return allowance;
  }

  /**
   * Expects findings from now on.
   *
   * @param allowance what is expected
   */
  void allow(Allowance allowance);

  /**
   * Ends an allowance before the subsystem ends; what was expected until now stays expected.
   *
   * <p>If it was not used, and is not {@linkplain Allowance#optional() optional}, that is a finding
   * at once. An allowance that is not in force is left alone.
   *
   * @param allowance one that was given to {@link #allow(Allowance)}
   */
  void disallow(Allowance allowance);

  /**
   * Expects findings of a rule from some code: from the calls that it makes on this thread.
   *
   * <p>If it makes none, that is a finding at once.
   *
   * @param rule the rule
   * @param because the reason, for readers of the test; not blank
   * @param code the code
   * @throws IllegalArgumentException if the reason is blank
   */
  void allowing(LintRule rule, String because, Runnable code);
}
