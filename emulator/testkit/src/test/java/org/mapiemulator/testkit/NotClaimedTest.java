package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotClaimedTest {

  private final SpecRules rules = Samples.rules();

  @Test
  void a_rule_may_be_listed_by_id_by_range_and_by_area() {
    NotClaimed notClaimed =
        parse(
            """
            | rule | reason |
            |---|---|
            | R-001..R-003 | no beginning |
            | GEN, MSG | no stores |
            | A-01 | nobody asks |
            """);

    assertThat(reason(notClaimed, "R-002")).contains("no beginning");
    assertThat(reason(notClaimed, "REC-01")).contains("no stores");
    assertThat(reason(notClaimed, "A-01")).contains("nobody asks");
    assertThat(reason(notClaimed, "R-004")).isEmpty();
  }

  @Test
  void the_narrowest_row_gives_the_reason() {
    NotClaimed notClaimed =
        parse(
            """
            | rule | reason |
            |---|---|
            | 1.1 | area |
            | R-001..R-002 | range |
            | R-001 | id |
            """);

    assertThat(reason(notClaimed, "R-001")).contains("id");
    assertThat(reason(notClaimed, "R-002")).contains("range");
    assertThat(reason(notClaimed, "R-003")).contains("area");
    assertThat(notClaimed.namesExactly("R-001")).isTrue();
    assertThat(notClaimed.namesExactly("R-002")).isFalse();
  }

  @Test
  void a_line_lists_the_complete_areas() {
    NotClaimed notClaimed = parse("Complete areas: 1.1, 3.1\n");

    assertThat(rules.areas())
        .filteredOn(notClaimed::isComplete)
        .extracting(SpecArea::id)
        .containsExactly("1.1", "3.1");
  }

  @Test
  void an_unknown_rule_is_refused_with_the_nearest_one() {
    assertRefused("| R-04 | why |", "there is no rule or area R-04; nearest is R-004");
    assertRefused("| R-001..R-009 | why |", "there is no rule or area R-009; nearest is R-001");
  }

  @Test
  void a_rule_listed_twice_is_refused() {
    assertRefused("| R-001, R-001 | why |", "R-001 is listed twice");
    assertRefused("| R-001..R-002, R-002..R-003 | why |", "R-002 is listed twice");
  }

  @Test
  void a_row_without_a_reason_is_refused() {
    assertRefused("| R-001 | |", "R-001 |  has no reason");
  }

  @Test
  void a_range_must_ascend_within_one_kind_of_id() {
    assertRefused(
        "| R-003..R-001 | why |", "the range R-003..R-001 does not ascend within one kind of id");
    assertRefused(
        "| R-001..D-01 | why |", "the range R-001..D-01 does not ascend within one kind of id");
  }

  @Test
  void an_unknown_complete_area_is_refused() {
    assertThatThrownBy(() -> parse("Complete areas: 1.1, 1.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not-claimed.md: there is no area 1.9; nearest is 1.1.");
  }

  private void assertRefused(String row, String message) {
    assertThatThrownBy(() -> parse("| rule | reason |\n|---|---|\n" + row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not-claimed.md: " + message + ".");
  }

  private NotClaimed parse(String text) {
    return NotClaimed.parse(text, rules);
  }

  private Optional<String> reason(NotClaimed notClaimed, String id) {
    return notClaimed.reason(rules.find(id).orElseThrow());
  }
}
