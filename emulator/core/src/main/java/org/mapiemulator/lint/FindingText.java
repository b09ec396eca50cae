package org.mapiemulator.lint;

import java.util.Locale;
import java.util.Map;
import org.mapiemulator.journal.TraceTable;

/** Phrases a finding: what, where, why, what to do, and the last steps with a column per client. */
final class FindingText {

  private FindingText() {}

  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(1024);
    appendHead(text, finding);
    if (!finding.lastSteps().isEmpty()) {
      text.append("\n  Last steps\n");
      TraceTable.plain()
          .marking(finding.step())
          .columns(finding.clients())
          .render(finding.lastSteps())
          .lines()
          .forEach(line -> text.append("  ").append(line).append('\n'));
    }
    return text.append("\n  Seed: ").append(finding.seed()).append('\n').toString();
  }

  /** The text without the trace, for findings that are followed by one with the same trace. */
  static String headOf(Finding finding) {
    StringBuilder text = new StringBuilder(512);
    appendHead(text, finding);
    return text.toString();
  }

  private static void appendHead(StringBuilder text, Finding finding) {
    text.append("MAPI finding: ").append(finding.rule().id());
    text.append(" (").append(finding.severity().name().toLowerCase(Locale.ROOT)).append(")");
    text.append(whose(finding));
    text.append("\n\n  ").append(finding.what()).append('\n');
    appendPlaces(text, finding.places());
    for (String line : finding.detail()) {
      text.append("    ").append(line).append('\n');
    }
    LintRule rule = finding.rule();
    text.append("\n  Why:   ").append(rule.why()).append('\n');
    text.append("  See:   ").append(sources(rule)).append('\n');
    text.append("  Fix:   ").append(rule.remedy()).append('\n');
    if (!finding.actor() && rule != LintRule.UNUSED_ALLOWANCE) {
      text.append("  Allow: ").append(allow(rule)).append('\n');
    }
  }

  private static String whose(Finding finding) {
    if (finding.client().isEmpty()) {
      return " in the test";
    }
    String client = "\"" + finding.client() + "\"";
    return finding.actor() ? " in the actor " + client + ", fails no test" : " in " + client;
  }

  private static String allow(LintRule rule) {
    return "@AllowFinding(rule = "
        + rule.name()
        + ", because = \"...\"), or findings().allow("
        + rule.name()
        + ", \"...\")";
  }

  private static String sources(LintRule rule) {
    String own = rule.rules() + " of the specification";
    return rule.pages().isEmpty() ? own : rule.pages() + " of the MAPI reference; " + own;
  }

  private static void appendPlaces(StringBuilder text, Map<String, Place> places) {
    int width = places.keySet().stream().mapToInt(String::length).max().orElse(0);
    places.forEach(
        (label, place) -> {
          text.append("    ").append(label).append(" ".repeat(width - label.length()));
          text.append(" -> at ").append(place).append('\n');
        });
  }
}
