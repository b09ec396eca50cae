package org.mapiemulator.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each test pays for an emulator of its own: a subsystem with a profile, and one session from
 * MAPIInitialize to MAPIUninitialize; next to other in-process stand-ins, made and closed unused.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class NewSubsystem {

  @Benchmark
  public int emulator() {
    return Scene.wholeLife();
  }

  @Benchmark
  public boolean jimfs() throws IOException {
    return StandIns.jimfs();
  }

  @Benchmark
  public int greenMail() {
    return StandIns.greenMail();
  }
}
