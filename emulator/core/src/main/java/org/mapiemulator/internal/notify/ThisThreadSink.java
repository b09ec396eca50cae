package org.mapiemulator.internal.notify;

import java.util.List;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;

/**
 * The sink of HrThisThreadAdviseSink: hands notifications to the thread that made it, which calls
 * the inner sink while it is inside a MAPI call.
 */
public final class ThisThreadSink extends MadeSink {

  private final MapiAdviseSink inner;
  private final String innerName;
  private final ThreadState thread;

  /** Takes a reference to the inner sink, which the caller must already have added. */
  public ThisThreadSink(Gate gate, LifeNode node, MapiAdviseSink inner, ThreadState thread) {
    super(gate, node);
    this.inner = inner;
    this.innerName = gate.names().of("sink", inner);
    this.thread = thread;
  }

  @Override
  int deliver(List<Notification> notifications) {
    // The wrapper, and with it the inner sink, must live until the thread gets there.
    addReferenceByMapi();
    thread.post(
        node().client(),
        living -> {
          if (living) {
            SinkCalls.onNotify(
                gate(), node().client(), inner, innerName, node().opened(), notifications);
          }
          releaseByMapi();
        });
    return 0;
  }

  @Override
  void dispose() {
    SinkCalls.release(gate(), node().client(), inner, innerName);
  }
}
