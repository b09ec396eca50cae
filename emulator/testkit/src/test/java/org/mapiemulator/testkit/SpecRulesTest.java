package org.mapiemulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpecRulesTest {

  private final SpecRules rules = Samples.rules();

  @Test
  void finds_rules_and_decisions_of_both_documents_in_their_order() {
    assertThat(rules.ids())
        .containsExactly(
            "R-001", "R-002", "R-003", "R-004", "R-005", "A-01", "GEN-01", "MSG-01", "REC-01",
            "D-01", "PV-026");
  }

  @Test
  void keeps_the_text_of_a_rule() {
    assertThat(rules.find("R-001").orElseThrow().text()).isEqualTo("It begins. [page.md]");
    assertThat(rules.find("A-01").orElseThrow().text()).isEqualTo("Does it?");
  }

  @Test
  void puts_a_rule_into_the_area_it_stands_under() {
    assertThat(rules.areas())
        .extracting(SpecArea::heading)
        .containsExactly(
            "1.1 Beginning",
            "1.2 End",
            "3.1 Questions",
            "GEN general",
            "MSG messages",
            "A.1 Flags",
            "PV Values (2)");
    assertThat(area("PV-026")).isEqualTo("PV");
    assertThat(area("R-003")).isEqualTo("1.1");
    assertThat(area("REC-01")).isEqualTo("MSG");
  }

  @Test
  void puts_a_later_rule_into_the_area_in_parentheses() {
    assertThat(area("R-005")).isEqualTo("1.1");
    assertThat(rules.find("R-005").orElseThrow().text()).isEqualTo("Found later.");
  }

  @Test
  void guesses_the_nearest_id() {
    assertThat(rules.nearest("GEN-1")).isEqualTo("GEN-01");
  }

  @Test
  void refuses_an_id_that_stands_twice() {
    assertThatThrownBy(() -> SpecRules.parse("## 1.1 X\n* **R-001** a\n* **R-001** b", "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("R-001 stands twice in the specification. Give the second one a new id.");
  }

  @Test
  void refuses_a_rule_outside_the_areas() {
    assertThatThrownBy(() -> SpecRules.parse("# Part\n* **R-001** a", "", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sessions.md: R-001 stands in no area.");
  }

  private String area(String id) {
    return rules.find(id).orElseThrow().area().id();
  }
}
