package org.mapiemulator.examples.readme;

import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.lint.LintRule.CALL_AFTER_LOGOFF;
import static org.mapiemulator.lint.LintRule.RELEASED_WITHOUT_LOGOFF;
import static org.mapiemulator.lint.LintRule.SECOND_LOGOFF;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.CommandLineTool;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiSession;

@MapiTest(profiles = "Ada")
class ExpectedTest {

  // tag::allow[]
  @Test
  @AllowFinding(rule = RELEASED_WITHOUT_LOGOFF, because = "the tool has always done so")
  void a_tool_that_does_not_log_off(@Client("tool") Mapi32 mapi32) {
    new CommandLineTool(mapi32, "Ada").run();
  }

  // end::allow[]

  @Test
  void is_expected_where_it_is_asserted_on(MapiSession session, MapiSubsystem mapi) {
    // tag::asserted[]
    session.logoff(0, 0, 0);
    assertThatMapiCall(session::queryIdentity).isRejectedWith(MAPI_E_INVALID_OBJECT);
    mapi.findings()
        .allowing(
            SECOND_LOGOFF, "the plug-in logs off, too", () -> tryTo(() -> session.logoff(0, 0, 0)));

    assertThat(mapi).hasOnlyFindings(CALL_AFTER_LOGOFF, SECOND_LOGOFF);
    // end::asserted[]
  }

  private static void tryTo(Runnable plugIn) {
    try {
      plugIn.run();
    } catch (RuntimeException e) {
      // the plug-in takes no notice either
    }
  }
}
