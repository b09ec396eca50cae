package org.mapiemulator.tests.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** What a reader sees of a test that failed. */
class ReportTest {

  @Test
  void it_holds_findings_open_objects_trace_and_seed() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      Scene.Party importer = scene.join("importer");
      importer.session().logoff(0, 0, 0);
      mapi.findings()
          .allowing(
              LintRule.SECOND_LOGOFF,
              "shown here",
              () -> Outcomes.of(() -> importer.session().logoff(0, 0, 0)));
      Scene.Party other = scene.join("other");
      other.session().addRef();
      other.session().release();
      other.session().release();
      outlook.logOffEveryone();
      mapi.close();

      GoldenFile.of("report/everything.txt")
          .compare(mapi.report().replaceAll("\\(\\w+\\.java:\\d+\\)", "(…)"));
    }
  }

  @Test
  void where_nothing_is_wrong_it_says_so() {
    try (Scene scene = Scene.with()) {
      assertThat(scene.mapi().report())
          .isEqualTo(
              "Findings: none\n\nOpen objects: none\n\nTrace\n"
                  + scene.mapi().journal().render()
                  + "\nOutlook 2016, seed 0x6d617069\n");
    }
  }
}
