package org.mapiemulator.benchmarks;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.mapiemulator.MapiActor;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.MapiSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the JUnit extension adds to a test: 10,000 tests in one run, with an extension that does
 * nothing and with ours. Each test of ours gets a subsystem, a profile, a session, its logoff and
 * its judgement.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class TestRun {

  static final int TESTS = 10_000;

  @Benchmark
  public long emptyExtension() {
    return run(WithEmptyExtension.class);
  }

  @Benchmark
  public long mapiTest() {
    return run(WithSession.class);
  }

  @Benchmark
  public long sharedSessionAndActor() {
    return run(WithSharedSession.class);
  }

  private static long run(Class<?> testClass) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(testClass))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build(),
            summary);
    long passed = summary.getSummary().getTestsSucceededCount();
    if (passed != TESTS) {
      throw new IllegalStateException(passed + " of " + TESTS + " tests passed.");
    }
    return passed;
  }

  /** Takes part in every test, as our extension does, and does nothing. */
  static final class EmptyExtension
      implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) {
      // nothing
    }

    @Override
    public void afterEach(ExtensionContext context) {
      // nothing
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Runnable.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return (Runnable) () -> {};
    }
  }

  @ExtendWith(EmptyExtension.class)
  static class WithEmptyExtension {
    @RepeatedTest(TESTS)
    void runs(Runnable parameter) {
      parameter.run();
    }
  }

  @MapiTest
  static class WithSession {
    @RepeatedTest(TESTS)
    void runs(MapiSession session) {
      if (session.enumAdrTypes(0).isEmpty()) {
        return;
      }
      throw new IllegalStateException("An empty profile has no address types.");
    }
  }

  @MapiTest
  static class WithSharedSession {
    @RepeatedTest(TESTS)
    void runs(@Shared MapiSession session, @Actor("OUTLOOK.EXE") MapiActor outlook) {
      if (session.enumAdrTypes(0).isEmpty() && outlook.received().isEmpty()) {
        return;
      }
      throw new IllegalStateException("Nothing has happened that anybody could be told.");
    }
  }
}
