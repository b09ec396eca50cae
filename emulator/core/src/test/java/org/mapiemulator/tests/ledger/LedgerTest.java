package org.mapiemulator.tests.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.Ledger;
import org.mapiemulator.testkit.ProjectRoot;

/**
 * Holds the tests of all modules against the specification; see {@code emulator/docs/README.md}.
 */
class LedgerTest {

  private final Ledger ledger = Ledger.of(ProjectRoot.find());

  @Test
  void every_rule_that_a_test_names_exists() {
    assertThat(ledger.unknownIds()).isEmpty();
  }

  @Test
  void no_verified_rule_is_listed_as_not_claimed() {
    assertThat(ledger.contradictions()).isEmpty();
  }

  @Test
  void no_rule_of_a_complete_area_is_open() {
    assertThat(ledger.openInCompleteAreas())
        .as("open rules: name each in a test, or in not-claimed.md with the reason")
        .isEmpty();
  }

  @Test
  void the_committed_ledger_is_current() {
    GoldenFile.at(ProjectRoot.docs().resolve("ledger.md")).compare(ledger.render());
  }
}
