package org.mapiemulator.benchmarks;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.XpProvider;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.Settings;
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
 * The fast shutdown of a process: QueryFastShutdown, NotifyProcessShutdown, DoFastShutdown. Each of
 * its sessions has three providers, a transport, an address book and a store, which agree.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class FastShutdown {

  private static final int LOGON =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);

  @Param({"10", "1000"})
  public int sessions = 10;

  private @Nullable MapiSubsystem mapi;
  private @Nullable MapiClientShutdown shutdown;

  @Setup(Level.Invocation)
  public void everySessionHasItsProviders() {
    MapiSubsystem machine = MapiSubsystem.start(Settings.outlook2016().with(ProviderStart.EAGER));
    mapi = machine;
    Supplier<XpProvider> transport = () -> WillingProvider.of(XpProvider.class);
    Supplier<AbProvider> book = () -> WillingProvider.of(AbProvider.class);
    Supplier<MsProvider> store = () -> WillingProvider.of(MsProvider.class);
    machine
        .profiles()
        .add(
            "Ada",
            p ->
                p.transport("Post", uid(1), transport)
                    .addressBook("Book", uid(2), book)
                    .provider("Mailbox", uid(3), store)
                    .withoutTransport()
                    .withoutAddressBook());
    MapiClient client = machine.client("client");
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    for (int i = 0; i < sessions; i++) {
      MapiSession session = client.mapi32().mapiLogonEx(0, "Ada", null, LOGON);
      if (i == 0) {
        shutdown = (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      }
    }
    machine.clock().advance(Duration.ofSeconds(1)); // the spooler starts the transports
  }

  private static MapiUid uid(int number) {
    return MapiUid.ofHex("FA59000000000000000000000000000" + number);
  }

  @Benchmark
  public void shutDown() {
    if (shutdown != null) {
      shutdown.queryFastShutdown();
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown();
    }
  }

  @TearDown(Level.Invocation)
  public void theProcessIsOver() {
    if (mapi != null) {
      if (!mapi.client("client").isShutDownFast()) {
        throw new IllegalStateException("The process was not shut down.");
      }
      mapi.close();
    }
  }
}
