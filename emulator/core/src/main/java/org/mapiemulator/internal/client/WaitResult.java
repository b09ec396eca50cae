package org.mapiemulator.internal.client;

import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.MapiWaitResult;

/** A wait that another thread may perform. */
final class WaitResult extends FreeObject implements MapiWaitResult {

  private static final SeamMethod END = SeamMethod.of(MapiWaitResult.class, "end", Admission.FREE);

  private final int timeout;

  WaitResult(ClientProcess process, LifeNode node, int timeout) {
    super(process, node);
    this.timeout = timeout;
  }

  @Override
  public void end() {
    gate()
        .run(
            END,
            node(),
            call -> {
              requireAlive(call);
              InitMonitor.awaitInitialized(call, process(), timeout);
            });
  }
}
