package org.mapiemulator;

import java.util.List;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.settings.Seed;

/** Phrases what a reader wants to see of a test that failed. */
final class Report {

  private final StringBuilder text = new StringBuilder(4096);

  private Report() {}

  static String of(MapiSubsystem subsystem) {
    Report report = new Report();
    report.findings(subsystem.findings().list());
    report.open(subsystem.openObjects());
    report.lost(subsystem.losses());
    report.text.append("Trace\n").append(subsystem.journal().render()).append('\n');
    report
        .text
        .append(subsystem.settings())
        .append(", seed ")
        .append(subsystem.settings().get(Seed.class))
        .append('\n');
    return report.text.toString();
  }

  private void findings(List<Finding> findings) {
    text.append(findings.isEmpty() ? "Findings: none\n\n" : "Findings\n");
    for (Finding finding : findings) {
      text.append("  ").append(finding).append(remark(finding)).append('\n');
    }
    if (!findings.isEmpty()) {
      text.append('\n');
    }
  }

  private static String remark(Finding finding) {
    if (finding.actor()) {
      return " (actor)";
    }
    if (finding.isSpent()) {
      return " (expected)";
    }
    return switch (finding.severity()) {
      case ERROR -> "";
      case WARNING -> " (warning)";
      case OFF -> " (off)";
    };
  }

  private void lost(LossReport losses) {
    if (!losses.isEmpty()) {
      text.append(losses.render()).append('\n');
    }
  }

  private void open(List<OpenObject> objects) {
    text.append(
        objects.isEmpty() ? "Open objects: none\n\n" : "Open objects, in the order to release\n");
    objects.forEach(object -> text.append("  ").append(object.text()).append('\n'));
    if (!objects.isEmpty()) {
      text.append('\n');
    }
  }
}
