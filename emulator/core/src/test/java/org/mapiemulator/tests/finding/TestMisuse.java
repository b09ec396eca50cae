package org.mapiemulator.tests.finding;

import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;

import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;

/** What can be wrong about a test itself. */
final class TestMisuse {

  private TestMisuse() {}

  static Finding unusedAllowance() {
    try (Stage stage = Stage.with()) {
      stage.findings().allow(LintRule.SECOND_LOGOFF, "both own the session"); // @allow
      return stage.foundAtTheEnd(LintRule.UNUSED_ALLOWANCE);
    }
  }

  static Finding faultNotFired() {
    try (Stage stage = Stage.with()) {
      MapiActor outlook = stage.outlook();
      stage.faults().on(LOGOFF).by("OUTLOOK.EXE").nth(2).answer(MAPI_E_CALL_FAILED); // @plan
      outlook.logOff();
      outlook.exit();
      return stage.foundAtTheEnd(LintRule.FAULT_NOT_FIRED);
    }
  }
}
