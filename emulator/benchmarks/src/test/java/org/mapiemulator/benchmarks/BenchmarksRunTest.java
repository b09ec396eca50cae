package org.mapiemulator.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark for a moment, in this JVM: the figures mean nothing, exceptions do. */
class BenchmarksRunTest {

  @Test
  void every_benchmark_runs_and_has_its_line_in_the_table() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Benchmarks.class.getPackageName())
                    .param("clients", "1", "10", "100")
                    .param("messages", "100")
                    .param("sessions", "10", "100")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(10))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    Set<String> run =
        results.stream()
            .map(result -> Scores.shortName(result.getParams().getBenchmark()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Targets.benchmarks(), run);
    assertFalse(Targets.compare(new Scores(results)).isEmpty());
  }
}
