package org.mapiemulator.testkit;

import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Ledger} as Markdown. */
final class LedgerRenderer {

  private static final String HEAD =
      """
      # Ledger of rules

      Generated from the specification (`spec/`), the tests and `not-claimed.md`; see `README.md`. Do not edit.

      | area | rules | verified | not claimed | open |
      |---|---:|---:|---:|---:|
      """;

  private final SpecRules rules;
  private final Ledger ledger;
  private final StringBuilder text = new StringBuilder();

  LedgerRenderer(SpecRules rules, Ledger ledger) {
    this.rules = rules;
    this.ledger = ledger;
  }

  String render() {
    text.append(HEAD);
    List<SpecRule> all = new ArrayList<>();
    for (SpecArea area : rules.areas()) {
      all.addAll(rules.in(area));
      total(area.document() + " " + area.heading(), rules.in(area));
    }
    total("all", all);
    rules.areas().forEach(this::area);
    return text.toString();
  }

  private void total(String label, List<SpecRule> of) {
    row(
        label,
        Integer.toString(of.size()),
        Long.toString(count(of, RuleStatus.VERIFIED)),
        Long.toString(count(of, RuleStatus.NOT_CLAIMED)),
        Long.toString(count(of, RuleStatus.OPEN)));
  }

  private void area(SpecArea area) {
    List<SpecRule> of = rules.in(area);
    text.append("\n## ").append(area.document()).append(' ').append(area.heading()).append("\n\n");
    text.append(of.size()).append(of.size() == 1 ? " rule: " : " rules: ");
    text.append(count(of, RuleStatus.VERIFIED)).append(" verified, ");
    text.append(count(of, RuleStatus.NOT_CLAIMED)).append(" not claimed, ");
    text.append(count(of, RuleStatus.OPEN)).append(" open\n\n");
    text.append("| rule | status | by |\n|---|---|---|\n");
    int from = 0;
    while (from < of.size()) {
      int to = endOfRun(of, from);
      String first = of.get(from).id();
      String ids = to == from ? first : first + ".." + of.get(to).id();
      row(ids, ledger.statusOf(of.get(from)).toString(), ledger.by(of.get(from)));
      from = to + 1;
    }
  }

  /** Neighbours that are not claimed for the same reason share a row. */
  private int endOfRun(List<SpecRule> of, int from) {
    int to = from;
    while (to + 1 < of.size() && continues(of.get(to), of.get(to + 1))) {
      to++;
    }
    return to;
  }

  private boolean continues(SpecRule rule, SpecRule next) {
    return ledger.statusOf(rule) == RuleStatus.NOT_CLAIMED
        && ledger.statusOf(next) == RuleStatus.NOT_CLAIMED
        && rule.kind().equals(next.kind())
        && rule.number() + 1 == next.number()
        && ledger.by(rule).equals(ledger.by(next));
  }

  private long count(List<SpecRule> of, RuleStatus status) {
    return of.stream().filter(rule -> ledger.statusOf(rule) == status).count();
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
