package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;

/** A test that still allows what was repaired long ago. */
final class UnusedAllowance {

  private UnusedAllowance() {}

  @MapiTest
  static class Misuse {
    @Test
    @AllowFinding(rule = LintRule.SECOND_LOGOFF, because = "job and window both log off")
    void stops(@Client("archiver") MapiSession session) {
      session.logoff(0, 0, 0);
      session.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("archiver") MapiSession session) {
      session.logoff(0, 0, 0);
      session.release();
    }
  }
}
