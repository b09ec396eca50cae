package org.mapiemulator.tests.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.ProjectRoot;
import org.mapiemulator.testkit.Verifies;

/** Every version, policy and way a provider can behave, with the exact calls of each provider. */
class FastShutdownTableTest {

  static Stream<Cell> cells() {
    return Cell.all();
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Verifies({
    "R-298", "R-299", "R-300", "R-301", "R-302", "R-303", "R-304", "R-305", "R-306", "R-307",
    "R-308", "R-311", "R-504", "R-505", "R-506", "R-507", "R-510", "A-37", "A-38", "A-41", "A-42"
  })
  void a_cell_is_as_the_rules_say(Cell cell) {
    assertThat(cell.play()).isEqualTo(Rules.of(cell));
  }

  @Test
  void the_page_of_the_documentation_shows_what_was_seen() {
    Map<Cell, Seen> seen = new LinkedHashMap<>();
    Cell.all().forEach(cell -> seen.put(cell, cell.play()));

    GoldenFile.at(ProjectRoot.docs().resolve("fast-shutdown.md")).compare(new Table(seen).page());
  }
}
