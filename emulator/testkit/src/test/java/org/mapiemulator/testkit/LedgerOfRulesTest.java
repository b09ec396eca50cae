package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerOfRulesTest {

  private static final String NOT_CLAIMED =
      """
      Complete areas: 1.1

      | rule | reason |
      |---|---|
      | R-002 | no second time |
      | R-001..R-003, GEN, MSG | not yet |
      """;

  @TempDir private Path root;

  @Test
  void renders_totals_and_one_table_for_each_area() throws IOException {
    Ledger ledger = ledger("@Verifies({\"R-001\", \"REC-01\"}) void begins() {}");

    GoldenFile.of("ledger.md").compare(ledger.render());
  }

  @Test
  void an_unknown_id_is_reported_with_file_method_and_nearest_id() throws IOException {
    Ledger ledger = ledger("@Verifies({\"R-001\", \"R-0004\"}) void begins() {}");

    assertThat(ledger.unknownIds())
        .containsExactly(
            "src/test/java/SampleTest.java:2 (SampleTest#begins): there is no rule R-0004."
                + " Nearest is R-004.");
  }

  @Test
  void a_test_wins_over_a_range_or_an_area() throws IOException {
    Ledger ledger = ledger("@Verifies({\"R-001\", \"GEN-01\"}) void begins() {}");

    assertThat(ledger.contradictions()).isEmpty();
    assertThat(ledger.render())
        .contains("| R-001 | verified | SampleTest#begins |")
        .contains("| GEN-01 | verified | SampleTest#begins |");
  }

  @Test
  void a_test_contradicts_an_exact_id() throws IOException {
    Ledger ledger = ledger("@Verifies(\"R-002\") void begins() {}");

    assertThat(ledger.contradictions())
        .containsExactly("R-002 is shown by SampleTest#begins. Take it out of not-claimed.md.");
  }

  @Test
  void open_rules_are_reported_in_complete_areas_only() throws IOException {
    Ledger ledger = ledger("void begins() {}");

    assertThat(ledger.openInCompleteAreas()).containsExactly("R-005 (1.1) Found later.");
  }

  private Ledger ledger(String method) throws IOException {
    Path sources = Files.createDirectories(root.resolve("src").resolve("test").resolve("java"));
    Files.writeString(
        sources.resolve("SampleTest.java"), "class SampleTest {\n  " + method + "\n}\n");
    SpecRules rules = Samples.rules();
    return new Ledger(rules, TestIndex.read(root), NotClaimed.parse(NOT_CLAIMED, rules));
  }
}
