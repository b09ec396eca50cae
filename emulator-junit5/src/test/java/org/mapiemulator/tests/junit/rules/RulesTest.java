package org.mapiemulator.tests.junit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.Markers;
import org.mapiemulator.testkit.ProjectRoot;

/** Each rule fails a test that breaks it, with a text that teaches, and no test that does not. */
class RulesTest {

  private static final String SOURCES = "emulator-junit5/src/test/java";
  private static final Markers MARKERS = Markers.in(SOURCES);

  @ParameterizedTest
  @EnumSource
  void a_misuse_fails_its_test_with_the_text_that_is_kept(LintRule rule) throws Exception {
    EngineExecutionResults results = run(rule, "Misuse");

    results.testEvents().assertStatistics(stats -> stats.started(1).failed(1));
    FindingsError error = failure(results);
    assertThat(error.findings()).extracting(Finding::rule).startsWith(rule);
    String text = Markers.ownFrames(String.valueOf(error.getMessage()), rule.id() + "$");
    GoldenFile.of("rules/" + rule.id() + ".txt").compare(MARKERS.named(text));
  }

  @ParameterizedTest
  @EnumSource
  void its_repaired_twin_passes_and_nothing_is_reported(LintRule rule) throws Exception {
    EngineExecutionResults results = run(rule, "Repaired");

    results.testEvents().assertStatistics(stats -> stats.started(1).succeeded(1));
    results.allEvents().assertStatistics(stats -> stats.failed(0).reportingEntryPublished(0));
  }

  @Test
  void every_rule_has_its_class_and_its_text_and_they_have_their_rule() throws IOException {
    Path sources =
        ProjectRoot.find()
            .resolve(SOURCES)
            .resolve(RulesTest.class.getPackageName().replace('.', '/'));
    Path texts = Path.of("src", "test", "resources", "golden", "rules");

    assertThat(names(sources, ".java"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(rules(), Stream.of("RulesTest", "package-info")).toList());
    assertThat(names(texts, ".txt")).containsExactlyInAnyOrderElementsOf(rules().toList());
  }

  private static Stream<String> rules() {
    return Arrays.stream(LintRule.values()).map(LintRule::id);
  }

  private static Stream<String> names(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replace(end, "")).toList().stream();
    }
  }

  /** Runs a class on a thread of its own, as texts name threads and runners differ in theirs. */
  private static EngineExecutionResults run(LintRule rule, String twin) throws Exception {
    Class<?> type = Class.forName(RulesTest.class.getPackageName() + "." + rule.id() + "$" + twin);
    FutureTask<EngineExecutionResults> run =
        new FutureTask<>(
            () -> EngineTestKit.engine("junit-jupiter").selectors(selectClass(type)).execute());
    Thread thread = new Thread(run, "main");
    thread.start();
    thread.join();
    return run.get();
  }

  private static FindingsError failure(EngineExecutionResults results) {
    TestExecutionResult result =
        results.testEvents().failed().stream()
            .findFirst()
            .orElseThrow()
            .getRequiredPayload(TestExecutionResult.class);
    return assertThat(result.getThrowable())
        .get(InstanceOfAssertFactories.type(FindingsError.class))
        .actual();
  }
}
