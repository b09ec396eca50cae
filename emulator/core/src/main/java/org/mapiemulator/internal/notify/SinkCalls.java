package org.mapiemulator.internal.notify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;

/** The calls that MAPI makes to sinks, through the outward gate. */
public final class SinkCalls {

  private SinkCalls() {}

  public static void addRef(Gate gate, ClientLife client, MapiAdviseSink sink, String name) {
    if (sink instanceof MadeSink made) {
      made.addReferenceByMapi();
    } else {
      gate.outward().callQuietly(client, name, "AddRef", sink::addRef);
    }
  }

  public static void release(Gate gate, ClientLife client, MapiAdviseSink sink, String name) {
    if (client.isTerminated()) {
      return;
    }
    if (sink instanceof MadeSink made) {
      made.releaseByMapi();
    } else {
      gate.outward().callQuietly(client, name, "Release", sink::release);
    }
  }

  public static void onNotify(
      Gate gate,
      ClientLife client,
      MapiAdviseSink sink,
      String name,
      @Nullable Site advised,
      List<Notification> notifications) {
    Outcome<Integer> outcome = call(gate, client, sink, name, advised, notifications);
    @Nullable Integer result = outcome.value();
    if (result != null && result != 0) {
      gate.report(Facts.sinkResult(name, advised, result), client, outcome.step());
    }
  }

  /** As {@link #onNotify}, for a sink whose answer counts; 0 if it threw. */
  static int ask(
      Gate gate,
      ClientLife client,
      MapiAdviseSink sink,
      String name,
      @Nullable Site advised,
      List<Notification> notifications) {
    @Nullable Integer result = call(gate, client, sink, name, advised, notifications).value();
    return result == null ? 0 : result;
  }

  private static Outcome<Integer> call(
      Gate gate,
      ClientLife client,
      MapiAdviseSink sink,
      String name,
      @Nullable Site advised,
      List<Notification> notifications) {
    if (sink instanceof MadeSink made && made.isDead()) {
      gate.event(client, name, "is dead; a notification would have called freed memory");
      return new Outcome<>(0, null, 0);
    }
    Outcome<Integer> outcome =
        gate.outward()
            .call(
                client,
                name,
                "OnNotify",
                () ->
                    sink instanceof MadeSink made
                        ? made.deliver(notifications)
                        : sink.onNotify(notifications),
                notifications.toArray());
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null && !(thrown instanceof ClientTerminatedError)) {
      gate.report(Facts.sinkThrew(name, advised, thrown), client, outcome.step());
    }
    return outcome;
  }
}
