package org.mapiemulator.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One Logoff with MAPI_LOGOFF_SHARED that tells many other clients to leave: the Logoff until it
 * returns, with every notification queued and none delivered.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class SharedLogoff {

  @Param({"1", "10", "100", "1000", "10000"})
  public int clients = 1;

  private @Nullable Scene scene;
  private @Nullable MapiSession leaving;
  private final List<MapiClient> told = new ArrayList<>();

  @Setup(Level.Invocation)
  public void everybodyLogsOn() {
    Scene mapi = new Scene();
    scene = mapi;
    leaving = mapi.logOnShared("leaving");
    told.clear();
    for (int i = 0; i < clients; i++) {
      MapiClient client = mapi.mapi().client("client " + i);
      mapi.join(client).advise(null, EventMask.CRITICAL_ERROR.value(), new CountingSink());
      client.notifications().hold();
      told.add(client);
    }
  }

  @Benchmark
  public void logoff() {
    if (leaving != null) {
      leaving.logoff(0, LogoffFlag.SHARED.value(), 0);
    }
  }

  @TearDown(Level.Invocation)
  public void everybodyWasTold() {
    for (MapiClient client : told) {
      if (client.notifications().queued().size() != 1) {
        throw new IllegalStateException(client.name() + " was not told.");
      }
    }
    if (scene != null) {
      scene.close();
    }
  }
}
