package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.CommandLineTool;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

class VersionsTest {

  @Test
  void the_same_calls_get_another_verdict() {
    // tag::versions[]
    assertThat(findingsOf(Settings.outlook2010())).containsExactly(LintRule.SHARED_LOGOFF);
    assertThat(findingsOf(Settings.beforeOutlook2007Sp2())).isEmpty();
    // end::versions[]
  }

  private static List<LintRule> findingsOf(Settings settings) {
    try (var mapi = MapiSubsystem.start(settings)) {
      mapi.profiles().add("Ada", p -> p.asDefault());
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      var watcher = MailWatcher.start(mapi.client("watcher").mapi32());
      outlook.logOffEveryone();
      outlook.exit();
      watcher.close();
      mapi.finish();
      return mapi.findings().list().stream().map(finding -> finding.rule()).toList();
    }
  }

  @Test
  void a_warning_can_be_made_an_error() {
    // tag::severity[]
    var strict =
        Settings.outlook2016().with(FindingSeverity.error(LintRule.RELEASED_WITHOUT_LOGOFF));
    try (var mapi = MapiSubsystem.start(strict)) {
      mapi.profiles().add("Ada");
      new CommandLineTool(mapi.client("tool").mapi32(), "Ada").run();

      assertThatExceptionOfType(FindingsError.class).isThrownBy(mapi::finish);
    }
    // end::severity[]
  }
}
