package org.mapiemulator.examples;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mapiemulator.examples.story.Performance;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;

/** Puts plays and what came of them into text. */
final class Programme {

  private static final int PAGE = 100;

  private final Set<LintRule> known = EnumSet.noneOf(LintRule.class);

  /** One line for each story. */
  static String list(List<Story> stories) {
    int width = stories.stream().mapToInt(story -> story.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Story story : stories) {
      text.append(padded(story.name(), width)).append("  ").append(story.title()).append('\n');
    }
    return text.toString();
  }

  /** What was played, what happened, what was found, and the verdict. */
  String render(Performance performance) {
    Story story = performance.story();
    StringBuilder text = new StringBuilder(4096);
    String title = "== " + story.name() + ": " + story.title() + " ";
    text.append(title).append("=".repeat(Math.max(2, PAGE - title.length()))).append("\n\n");
    text.append(Paragraph.wrap(story.shows(), PAGE));
    text.append("Settings: ").append(story.settings()).append("\n\n");
    text.append(performance.trace()).append('\n');
    for (Finding finding : performance.findings()) {
      appendFinding(text, finding);
    }
    performance.outcomes().forEach(outcome -> text.append("Seen: ").append(outcome).append('\n'));
    return text.append(verdict(performance)).append('\n').toString();
  }

  /** Why and how to fix it is said once for each rule. */
  private void appendFinding(StringBuilder text, Finding finding) {
    String whole = finding.text();
    int why = whole.indexOf("\n  Why: ");
    boolean isBrief = !known.add(finding.rule()) && why >= 0;
    text.append(isBrief ? whole.substring(0, why) : whole).append('\n');
  }

  private static String verdict(Performance performance) {
    List<String> differences = performance.differences();
    if (!differences.isEmpty()) {
      return "NOT AS EXPECTED: "
          + performance.story().name()
          + "\n  "
          + String.join("\n  ", differences)
          + "\n";
    }
    int findings = performance.findings().size();
    return "OK: "
        + (findings == 0 ? "clean" : findings == 1 ? "1 finding" : findings + " findings")
        + ", as expected\n";
  }

  /** The last lines of a show. */
  static String summary(List<Performance> performances) {
    List<String> failed =
        performances.stream()
            .filter(performance -> !performance.differences().isEmpty())
            .map(performance -> performance.story().name())
            .toList();
    String played = performances.size() == 1 ? "1 story" : performances.size() + " stories";
    return failed.isEmpty()
        ? played + " played, all as expected.\n"
        : played + " played, NOT AS EXPECTED: " + String.join(", ", failed) + ".\n";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
