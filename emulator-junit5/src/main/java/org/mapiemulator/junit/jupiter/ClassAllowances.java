package org.mapiemulator.junit.jupiter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.mapiemulator.lint.Allowance;

/**
 * The allowances of a class: shared by its tests, and reported if none of them used one. A single
 * test may have been run alone, so that is no failure.
 */
@SuppressWarnings("deprecation") // CloseableResource: see Run
final class ClassAllowances implements Store.CloseableResource, AutoCloseable {

  private final ExtensionContext context;
  private final List<Allowance> allowances;
  private final AtomicBoolean closed = new AtomicBoolean();

  private ClassAllowances(ExtensionContext context, List<Allowance> allowances) {
    this.context = context;
    this.allowances = allowances;
  }

  static List<Allowance> of(ExtensionContext context, Class<?> type) {
    List<Allowance> allowances = Allowances.of(type).stream().map(Allowance::optional).toList();
    if (allowances.isEmpty()) {
      return allowances;
    }
    return Contexts.own(
            context, ClassAllowances.class, () -> new ClassAllowances(context, allowances))
        .allowances;
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    String unused =
        allowances.stream()
            .filter(allowance -> !allowance.isUsed())
            .map(allowance -> allowance + " (" + allowance.declaredBy() + ")")
            .collect(Collectors.joining("\n"));
    if (!unused.isEmpty()) {
      Publishing.quietly(() -> context.publishReportEntry(Map.of("mapi.allowance.unused", unused)));
    }
  }
}
