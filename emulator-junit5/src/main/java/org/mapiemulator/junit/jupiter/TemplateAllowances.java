package org.mapiemulator.junit.jupiter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Severity;

/**
 * The allowances of a test template: shared by its invocations, one of which has to use each. If
 * none did, the container of the invocations fails.
 */
@SuppressWarnings("deprecation") // CloseableResource: see Run
final class TemplateAllowances implements Store.CloseableResource, AutoCloseable {

  private final String method;
  private final List<Allowance> allowances;
  private final AtomicBoolean judged = new AtomicBoolean();
  private final AtomicBoolean excused = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  private TemplateAllowances(MethodPlan plan) {
    this.method = plan.name();
    this.allowances =
        plan.allowances().stream().map(one -> Allowances.fresh(one).optional()).toList();
  }

  static TemplateAllowances of(ExtensionContext template, MethodPlan plan) {
    return Contexts.own(template, TemplateAllowances.class, () -> new TemplateAllowances(plan));
  }

  List<Allowance> allowances() {
    return allowances;
  }

  /** An invocation is over; one that failed, or whose findings fail nothing, excuses the rest. */
  void judged(boolean strictAndGreen) {
    judged.set(true);
    if (!strictAndGreen) {
      excused.set(true);
    }
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true) || !judged.get() || excused.get()) {
      return;
    }
    List<Finding> unused =
        allowances.stream().filter(one -> !one.isUsed()).map(this::finding).toList();
    if (!unused.isEmpty()) {
      throw new FindingsError(unused);
    }
  }

  private Finding finding(Allowance unused) {
    return new Finding(
        LintRule.UNUSED_ALLOWANCE,
        Severity.ERROR,
        "",
        false,
        0,
        "Findings of "
            + unused.rule().id()
            + " were allowed (\""
            + unused.because()
            + "\"), and no invocation of "
            + method
            + " had one.",
        Map.of(),
        List.of(unused.declaredBy()),
        List.of(),
        List.of(),
        "that of each invocation");
  }
}
