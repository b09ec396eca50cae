package org.mapiemulator.junit.jupiter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.settings.Strictness;
import org.opentest4j.TestAbortedException;

/** What happens at the end of a test or class: the verdict, and what is reported with it. */
final class Judgement {

  private final ExtensionContext context;
  private final Run run;
  private final @Nullable Throwable failure;

  private Judgement(ExtensionContext context, Run run) {
    this.context = context;
    this.run = run;
    this.failure = context.getExecutionException().orElse(null);
  }

  static void ofTest(ExtensionContext context, Run run) {
    Judgement judgement = new Judgement(context, run);
    @Nullable Allowances granted = Contexts.known(context, Allowances.class);
    if (granted != null) {
      granted.end(run.subsystem().findings());
    }
    if (run.isOwnedBy(context.getUniqueId())) {
      judgement.pronounce(run.subsystem()::finish);
    } else {
      judgement.pronounce(run.subsystem()::judge);
    }
  }

  /** The subsystem of a class ends; what its tests left open was left by nobody in particular. */
  static void ofClass(ExtensionContext context, Run run) {
    new Judgement(context, run).pronounce(run.subsystem()::finish);
  }

  /** The end of a subsystem, or a judgement without one. */
  private interface Verdict {
    void on(@Nullable Throwable failure);
  }

  private void pronounce(Verdict verdict) {
    @Nullable FindingsError error = null;
    try {
      verdict.on(failure);
    } catch (FindingsError e) {
      error = e;
    }
    boolean red = error != null || (failure != null && !(failure instanceof TestAbortedException));
    report(red);
    settleTemplate(!red && failure == null);
    if (error != null) {
      throw error;
    }
  }

  private void report(boolean red) {
    Publishing.entries(context, run, toReport(), red);
    boolean evidence =
        switch (ClassPlan.of(context).configuration().evidence()) {
          case FAILURE -> red;
          case ALWAYS -> true;
          case NEVER -> false;
        };
    if (evidence) {
      Publishing.evidence(context, run);
    }
  }

  /** What fails nothing and is still worth a line. */
  private List<Finding> toReport() {
    Strictness strictness = run.subsystem().settings().get(Strictness.class);
    if (strictness == Strictness.LENIENT) {
      return List.of();
    }
    return run.newFindings().stream()
        .filter(one -> !one.actor() && !one.isSpent())
        .filter(one -> one.severity() == Severity.WARNING || strictness == Strictness.WARN)
        .toList();
  }

  private void settleTemplate(boolean green) {
    @Nullable ExtensionContext template = Contexts.templateOf(context);
    @Nullable TemplateAllowances shared =
        template == null ? null : Contexts.known(template, TemplateAllowances.class);
    if (shared != null) {
      boolean strict = run.subsystem().settings().get(Strictness.class) == Strictness.STRICT;
      shared.judged(green && strict);
    }
  }
}
