package org.mapiemulator.internal.notify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.NotifCallback;
import org.mapiemulator.mapi.Notification;

/** The sink of HrAllocAdviseSink: calls a function with a context. */
public final class AllocatedSink extends MadeSink {

  private final NotifCallback callback;
  private final @Nullable Object context;

  public AllocatedSink(Gate gate, LifeNode node, NotifCallback callback, @Nullable Object context) {
    super(gate, node);
    this.callback = callback;
    this.context = context;
  }

  @Override
  int deliver(List<Notification> notifications) {
    return callback.onNotify(context, notifications);
  }

  @Override
  void dispose() {
    // The function is the client's; there is nothing to give back.
  }
}
