package org.mapiemulator.lint;

import java.util.List;

/** The findings of one subsystem, in the order in which they were made. */
public interface Findings {

  /**
   * All findings, warnings and those of actors included.
   *
   * @return a copy, the first finding first
   */
  List<Finding> list();

  /**
   * The findings that fail a test: errors of clients that are no actors.
   *
   * @return a copy, the first finding first
   */
  default List<Finding> failing() {
    return list().stream()
        .filter(finding -> finding.severity() == Severity.ERROR && !finding.actor())
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
}
