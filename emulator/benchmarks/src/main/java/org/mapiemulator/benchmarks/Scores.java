package org.mapiemulator.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What one run of JMH measured, in nanoseconds per call. */
final class Scores {

  private final Map<String, Double> nanos = new HashMap<>();

  Scores(Collection<RunResult> results) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      StringBuilder key = new StringBuilder(shortName(params.getBenchmark()));
      for (String param : params.getParamsKeys()) {
        key.append(' ').append(params.getParam(param));
      }
      nanos.put(
          key.toString(), median(result) * TimeUnit.NANOSECONDS.convert(1, params.getTimeUnit()));
    }
  }

  /** The class and the method of a benchmark. */
  static String shortName(String name) {
    return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
  }

  /** The median of the iterations of all forks: one that was disturbed does not count. */
  private static double median(RunResult result) {
    double[] scores =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .sorted()
            .toArray();
    int middle = scores.length / 2;
    return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
  }

  /** One score; empty if the benchmark was not run. */
  Optional<Double> of(String key) {
    return Optional.ofNullable(nanos.get(key));
  }
}
