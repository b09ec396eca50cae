package org.mapiemulator.testkit;

import java.nio.file.Path;
import java.util.List;

/** Sets every rule against the tests that show it and against what is not claimed. */
public final class Ledger {

  private final SpecRules rules;
  private final TestIndex tests;
  private final NotClaimed notClaimed;

  /**
   * Puts a ledger together.
   *
   * @param rules the rules of the specification
   * @param tests the tests that name rules
   * @param notClaimed the rules that are given up for now
   */
  public Ledger(SpecRules rules, TestIndex tests, NotClaimed notClaimed) {
    this.rules = rules;
    this.tests = tests;
    this.notClaimed = notClaimed;
  }

  /**
   * Reads everything from a repository.
   *
   * @param root the folder of the repository
   * @return its ledger
   */
  public static Ledger of(Path root) {
    Path docs = root.resolve("emulator").resolve("docs");
    SpecRules rules = SpecRules.read(docs);
    return new Ledger(rules, TestIndex.read(root), NotClaimed.read(docs, rules));
  }

  /**
   * Finds annotations that name what no document has.
   *
   * @return one sentence for each, with file, method and the nearest id
   */
  public List<String> unknownIds() {
    return tests.all().stream()
        .filter(test -> rules.find(test.rule()).isEmpty())
        .map(
            test ->
                test.place()
                    + ": there is no rule "
                    + test.rule()
                    + ". Nearest is "
                    + rules.nearest(test.rule())
                    + ".")
        .toList();
  }

  /**
   * Finds rules that a test shows and not-claimed.md names by their own id.
   *
   * @return one sentence for each
   */
  public List<String> contradictions() {
    return rules.ids().stream()
        .filter(notClaimed::namesExactly)
        .filter(id -> !tests.testsOf(id).isEmpty())
        .map(
            id ->
                id
                    + " is shown by "
                    + String.join(", ", tests.testsOf(id))
                    + ". Take it out of not-claimed.md.")
        .toList();
  }

  /**
   * Finds rules of complete areas that neither a test nor not-claimed.md names.
   *
   * @return id, area and text of each
   */
  public List<String> openInCompleteAreas() {
    return rules.areas().stream()
        .filter(notClaimed::isComplete)
        .flatMap(area -> rules.in(area).stream())
        .filter(rule -> statusOf(rule) == RuleStatus.OPEN)
        .map(rule -> rule.id() + " (" + rule.area().id() + ") " + rule.text())
        .toList();
  }

  /**
   * Renders the ledger as Markdown.
   *
   * @return the text of {@code emulator/docs/ledger.md}, with LF ends
   */
  public String render() {
    return new LedgerRenderer(rules, this).render();
  }

  RuleStatus statusOf(SpecRule rule) {
    if (!tests.testsOf(rule.id()).isEmpty()) {
      return RuleStatus.VERIFIED;
    }
    return notClaimed.reason(rule).isPresent() ? RuleStatus.NOT_CLAIMED : RuleStatus.OPEN;
  }

  /** Gives the tests of a verified rule, the reason of one that is not claimed. */
  String by(SpecRule rule) {
    return switch (statusOf(rule)) {
      case VERIFIED -> String.join(", ", tests.testsOf(rule.id()));
      case NOT_CLAIMED -> notClaimed.reason(rule).orElseThrow();
      case OPEN -> "";
    };
  }
}
