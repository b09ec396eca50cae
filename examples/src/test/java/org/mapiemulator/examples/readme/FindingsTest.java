package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.Normalized;
import org.mapiemulator.examples.program.CommandLineTool;
import org.mapiemulator.examples.program.MigrationTool;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.testkit.GoldenFile;

class FindingsTest {

  @Test
  void say_what_where_and_why() {
    try (var mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada");
      new CommandLineTool(mapi.client("tool").mapi32(), "Ada").run();
      // tag::findings[]
      var finding = mapi.findings().of(LintRule.RELEASED_WITHOUT_LOGOFF).get(0);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING); // fails no test
      assertThat(finding.client()).isEqualTo("tool");
      assertThat(finding.places().values())
          .extracting(Place::methodName)
          .containsOnly("run"); // CommandLineTool.run(CommandLineTool.java:…)
      // end::findings[]
      mapi.finish();
    }
  }

  @Test
  void the_journal_knows_every_call() {
    try (var mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada");
      new MigrationTool(mapi.client("migration").mapi32(), "Ada").run();
      // tag::journal[]
      assertThat(mapi.journal().calls())
          .extracting(CallEntry::method)
          .containsExactly(
              "MAPIInitialize",
              "MAPILogonEx",
              "IMAPISession::Logoff",
              "IUnknown::Release",
              "MAPIUninitialize");
      assertThat(mapi.journal().never("IMAPISession::OpenMsgStore")).isTrue();
      String trace = mapi.journal().render();
      // end::journal[]
      GoldenFile.of("migration-trace.txt").compare(Normalized.text(trace));
      mapi.finish();
    }
  }
}
