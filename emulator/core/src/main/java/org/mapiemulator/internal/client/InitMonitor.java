package org.mapiemulator.internal.client;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiWaitResult;

/** The initialization monitor of one process (1.2). */
final class InitMonitor extends FreeObject implements MapiInitMonitor {

  private static final SeamMethod IS_INITIALIZED =
      SeamMethod.of(MapiInitMonitor.class, "isInitialized", Admission.FREE);
  private static final SeamMethod WAIT =
      SeamMethod.of(MapiInitMonitor.class, "waitFor", Admission.FREE);
  private static final SeamMethod BEGIN_WAIT =
      SeamMethod.of(MapiInitMonitor.class, "beginWait", Admission.FREE);

  InitMonitor(ClientProcess process, LifeNode node) {
    super(process, node);
  }

  @Override
  public boolean isInitialized() {
    return gate()
        .call(
            IS_INITIALIZED,
            node(),
            call -> {
              requireAlive(call);
              return process().life().initCount() > 0;
            });
  }

  @Override
  public void waitFor(int timeout) {
    gate()
        .run(
            WAIT,
            node(),
            call -> {
              requireAlive(call);
              awaitInitialized(call, process(), timeout);
            },
            timeout);
  }

  @Override
  public MapiWaitResult beginWait(int timeout) {
    return gate()
        .call(
            BEGIN_WAIT,
            node(),
            call -> {
              requireAlive(call);
              return new WaitResult(process(), process().make("wait", call.place()), timeout);
            },
            timeout);
  }

  /** Waits until the process is initialized, on the thread that asks. */
  static void awaitInitialized(Call call, ClientProcess process, int timeout) {
    Scheduler scheduler = process.gate().scheduler();
    OptionalLong deadline =
        timeout == INFINITE
            ? OptionalLong.empty()
            : OptionalLong.of(
                scheduler.nowNanos()
                    + TimeUnit.MILLISECONDS.toNanos(Integer.toUnsignedLong(timeout)));
    scheduler.lock();
    try {
      boolean initialized =
          scheduler.await(
              call.client(),
              "MAPIInitialize in \"" + process.life().name() + "\"",
              () -> process.life().initCount() > 0,
              deadline);
      if (!initialized) {
        throw new MapiFailure(Hresult.ERROR_TIMEOUT, "MAPI was not initialized in time");
      }
    } finally {
      scheduler.unlock();
    }
  }
}
