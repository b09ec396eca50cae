package org.mapiemulator.junit.jupiter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.settings.Seed;

/** Tells the reports of JUnit what there is to know; what fails here never fails a test. */
final class Publishing {

  private static final String FILE = "mapi-evidence.txt";

  private Publishing() {}

  /** Warnings, one line each, and the seed of a test that failed. */
  static void entries(ExtensionContext context, Run run, List<Finding> findings, boolean failed) {
    Map<String, String> entries = new LinkedHashMap<>();
    if (failed) {
      entries.put("mapi.seed", seed(run));
    }
    for (Finding finding : findings) {
      entries.put("mapi.finding." + (entries.size() + (failed ? 0 : 1)), finding.toString());
    }
    if (!entries.isEmpty()) {
      quietly(() -> context.publishReportEntry(entries));
    }
  }

  /** Everything that a reader wants to see of a test, as a file where JUnit has files. */
  static void evidence(ExtensionContext context, Run run) {
    quietly(
        () -> {
          String text = run.subsystem().report() + replay(context, run) + "\n";
          if (!Attachment.publish(context, FILE, text)) {
            context.publishReportEntry(Map.of("mapi.evidence", text));
          }
        });
  }

  /** The options that run a test again with the same seed. */
  private static String replay(ExtensionContext context, Run run) {
    // Surefire's pattern for a nested class: "$" means something to a shell.
    String test =
        context
                .getTestClass()
                .map(Class::getName)
                .orElse("")
                .replaceFirst("^.*\\.", "")
                .replace('$', '*')
            + context.getTestMethod().map(method -> "#" + method.getName()).orElse("");
    return "Replay: -Dmapi.emulator.seed=" + seed(run) + " -Dtest=" + test;
  }

  private static String seed(Run run) {
    return run.subsystem().settings().get(Seed.class).toString();
  }

  /** A report that cannot be written is no reason to fail, and none to hide another failure. */
  static void quietly(Runnable report) {
    try {
      report.run();
    } catch (RuntimeException | LinkageError e) {
      // Nobody is left to be told: telling is what has failed.
    }
  }
}
