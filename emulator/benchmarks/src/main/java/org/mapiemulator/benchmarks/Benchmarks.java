package org.mapiemulator.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and compares them with what they must not exceed.
 *
 * <p>{@code mvn -q -Pbenchmarks -pl emulator/benchmarks -am verify} runs all of them; options of
 * JMH go into {@code -Dbenchmarks.args="-f 1 SeamCall"}.
 */
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(args);
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given).shouldFailOnError(true);
    if (given.getIncludes().isEmpty()) {
      options.include(Benchmarks.class.getPackageName());
    }
    // For Mockito, which loads its agent by itself, and GreenMail, which looks for a logger.
    options.jvmArgsPrepend("-XX:+EnableDynamicAgentLoading", "-Dslf4j.internal.verbosity=ERROR");
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.println();
    System.out.print(Targets.compare(new Scores(results)));
  }
}
