package org.mapiemulator.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.mapiemulator.mapi.MapiSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the first test of a run pays: the same as {@link NewSubsystem}, once, in a JVM that has seen
 * nothing of it yet.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(12)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstUse {

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

  @Benchmark
  public MapiSession mock() {
    return StandIns.mock();
  }
}
