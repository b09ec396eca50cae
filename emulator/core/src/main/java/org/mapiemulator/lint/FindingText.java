package org.mapiemulator.lint;

import java.util.Locale;
import java.util.Map;
import org.mapiemulator.journal.TraceTable;

/** Phrases a finding: what, where, why, what to do, and the last steps with a column per client. */
final class FindingText {

  private FindingText() {}

  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(1024);
    text.append("MAPI finding: ").append(finding.rule().id());
    text.append(" (").append(finding.severity().name().toLowerCase(Locale.ROOT)).append(")");
    if (finding.actor()) {
      text.append(" of an actor: fails nothing");
    }
    text.append("\n\n  ").append(finding.what()).append('\n');
    appendPlaces(text, finding.places());
    for (String line : finding.detail()) {
      text.append("    ").append(line).append('\n');
    }
    LintRule rule = finding.rule();
    text.append("\n  Why: ").append(rule.why()).append('\n');
    text.append("       (").append(rule.clause()).append(")\n");
    text.append("  Fix: ").append(rule.remedy()).append('\n');
    text.append("       To allow it: Settings.with(FindingSeverity.off(LintRule.");
    text.append(rule.name()).append("))\n");
    if (!finding.lastSteps().isEmpty()) {
      text.append("\n  Last steps\n");
      TraceTable.marking(finding.step())
          .render(finding.lastSteps())
          .lines()
          .forEach(line -> text.append("  ").append(line).append('\n'));
    }
    return text.append("\n  Seed: ").append(finding.seed()).append('\n').toString();
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
