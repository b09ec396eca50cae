package org.mapiemulator.tests.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** Runs small test classes and tells what became of them; with what all versions of JUnit have. */
final class Engine {

  private final EngineExecutionResults results;

  private Engine(EngineExecutionResults results) {
    this.results = results;
  }

  static Engine run(Class<?> type) {
    return run(type, Map.of());
  }

  static Engine run(Class<?> type, Map<String, String> parameters) {
    EngineTestKit.Builder builder = EngineTestKit.engine("junit-jupiter");
    builder.selectors(selectClass(type));
    parameters.forEach(builder::configurationParameter);
    return new Engine(builder.execute());
  }

  EngineExecutionResults results() {
    return results;
  }

  /** Fails unless so many tests were run, and neither they nor their containers failed. */
  Engine succeeds(int tests) {
    results.allEvents().assertStatistics(stats -> stats.failed(0));
    results.testEvents().assertStatistics(stats -> stats.started(tests).succeeded(tests));
    return this;
  }

  /** What tests and containers failed or were aborted with. */
  List<Throwable> failures() {
    return results.allEvents().finished().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .flatMap(result -> result.getThrowable().stream())
        .toList();
  }

  /** The one failure there is. */
  Throwable failure() {
    List<Throwable> all = failures();
    if (all.size() != 1) {
      throw new AssertionError("one failure was expected, but there are " + all);
    }
    return all.get(0);
  }

  /** Our words in the one failure, without what JUnit puts before and around them. */
  String refusal() {
    Throwable failure = failure();
    Throwable ours = failure;
    while (!(ours instanceof ExtensionConfigurationException) && ours.getCause() != null) {
      ours = ours.getCause();
    }
    String words = String.valueOf(ours.getMessage());
    if (!String.valueOf(failure.getMessage()).contains(words)) {
      throw new AssertionError("\"" + words + "\" is hidden in " + failure);
    }
    return words;
  }

  /** The report entries of the extension, in their order. */
  List<Map<String, String>> entries() {
    return results.allEvents().stream()
        .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
        .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
        .filter(pairs -> pairs.keySet().stream().allMatch(key -> key.startsWith("mapi.")))
        .toList();
  }

  /** The display names of the tests that a predicate holds for. */
  List<String> names(Predicate<Event> which) {
    return results.testEvents().stream()
        .filter(which)
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }
}
