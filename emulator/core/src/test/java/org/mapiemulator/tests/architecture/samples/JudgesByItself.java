package org.mapiemulator.tests.architecture.samples;

import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;

/** A feature that knows rules. */
public final class JudgesByItself {

  private JudgesByItself() {}

  /** The state may be known, the rule may not. */
  public static String judge(SessionState state) {
    return state + " " + LintRule.SECOND_LOGOFF;
  }
}
