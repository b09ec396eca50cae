package org.mapiemulator.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Result;
import org.mockito.Mockito;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One call of the seam, all checks and the journal on, next to a mock and a spy of the same method
 * and to the least that a thread-safe object with a state can do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class SeamCall {

  /** A session of the emulator. */
  @State(Scope.Thread)
  public static class Emulated {
    private final Scene scene = new Scene();
    final MapiSession session = scene.logOnPrivately("client");

    @TearDown
    public void close() {
      scene.close();
    }
  }

  /** Mockito remembers every call; forgetting them now and then keeps the heap small. */
  private static final int REMEMBERED_CALLS = 1_000;

  /** What a test without an emulator would use. */
  @State(Scope.Thread)
  public static class Mocked {
    private final MapiSession mock = Mockito.mock(MapiSession.class);
    private int calls;

    @Setup
    public void stub() {
      Mockito.when(mock.getLastError(Hresult.S_OK, 0)).thenReturn(null);
      Mockito.when(mock.queryIdentity())
          .thenReturn(new Result<>(Hresult.MAPI_W_NO_SERVICE, EntryId.ofHex("00000000")));
      Mockito.when(mock.enumAdrTypes(0)).thenReturn(List.of());
    }

    MapiSession session() {
      if (++calls % REMEMBERED_CALLS == 0) {
        Mockito.clearInvocations(mock);
      }
      return mock;
    }
  }

  /** A spy on a session of the emulator. */
  @State(Scope.Thread)
  public static class Spied {
    private final Scene scene = new Scene();
    private final MapiSession spy = Mockito.spy(scene.logOnPrivately("client"));
    private int calls;

    MapiSession session() {
      if (++calls % REMEMBERED_CALLS == 0) {
        Mockito.clearInvocations(spy);
      }
      return spy;
    }

    @TearDown
    public void close() {
      scene.close();
    }
  }

  /** An object that checks its state under its lock, and does no more. */
  @State(Scope.Thread)
  public static class Plain {
    final LockedObject object = new LockedObject();
  }

  @Benchmark
  public @Nullable MapiError getLastError(Emulated emulated) {
    return emulated.session.getLastError(Hresult.S_OK, 0);
  }

  @Benchmark
  public Result<EntryId> queryIdentity(Emulated emulated) {
    return emulated.session.queryIdentity();
  }

  @Benchmark
  public List<String> enumAdrTypes(Emulated emulated) {
    return emulated.session.enumAdrTypes(0);
  }

  @Benchmark
  public @Nullable MapiError mockGetLastError(Mocked mocked) {
    return mocked.session().getLastError(Hresult.S_OK, 0);
  }

  @Benchmark
  public Result<EntryId> mockQueryIdentity(Mocked mocked) {
    return mocked.session().queryIdentity();
  }

  @Benchmark
  public List<String> mockEnumAdrTypes(Mocked mocked) {
    return mocked.session().enumAdrTypes(0);
  }

  @Benchmark
  public @Nullable MapiError spyGetLastError(Spied spied) {
    return spied.session().getLastError(Hresult.S_OK, 0);
  }

  @Benchmark
  public int lockAndCheck(Plain plain) {
    return plain.object.call(0);
  }
}
