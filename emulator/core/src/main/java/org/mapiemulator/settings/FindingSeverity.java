package org.mapiemulator.settings;

import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Severity;

/**
 * How serious findings of one rule are.
 *
 * @param rule the rule
 * @param severity how serious
 */
public record FindingSeverity(LintRule rule, Severity severity) implements Setting {

  /**
   * Turns a rule off.
   *
   * @param rule the rule
   * @return the setting
   */
  public static FindingSeverity off(LintRule rule) {
    return new FindingSeverity(rule, Severity.OFF);
  }

  /**
   * Lets findings of a rule be reported without failing anything.
   *
   * @param rule the rule
   * @return the setting
   */
  public static FindingSeverity warning(LintRule rule) {
    return new FindingSeverity(rule, Severity.WARNING);
  }

  /**
   * Lets findings of a rule fail a test.
   *
   * @param rule the rule
   * @return the setting
   */
  public static FindingSeverity error(LintRule rule) {
    return new FindingSeverity(rule, Severity.ERROR);
  }

  /** There is one severity for each rule. */
  @Override
  public Object key() {
    return rule;
  }
}
