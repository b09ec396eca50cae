package org.mapiemulator.internal.object;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.SinkCalls;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;

/**
 * What a provider gets for a client's sink: it knows whose the sink is, and on what it was advised.
 *
 * <p>Subscribe of the support object takes the sink out of it and adds a reference of its own. A
 * provider that does without Subscribe calls the sink through it, with nothing thrown at the
 * provider.
 */
public final class AdvisedSink implements MapiAdviseSink {

  private final Gate gate;
  private final MapiAdviseSink sink;
  private final String name;
  private final @Nullable Site advised;
  private final LifeNode source;
  private final AtomicInteger references = new AtomicInteger();

  private AdvisedSink(
      Gate gate, MapiAdviseSink sink, String name, @Nullable Site advised, LifeNode source) {
    this.gate = gate;
    this.sink = sink;
    this.name = name;
    this.advised = advised;
    this.source = source;
  }

  /**
   * Checks a client's sink: it must be there, alive, and of the client's own.
   *
   * @param source what it is registered on
   */
  public static AdvisedSink of(Call call, LifeNode source, @Nullable MapiAdviseSink sink) {
    MapiAdviseSink given = Checks.pointer(sink, "lpAdviseSink");
    if (given instanceof Named named) {
      require(call, named.node());
    }
    return new AdvisedSink(
        call.gate(), given, call.gate().names().of("sink", given), call.place(), source);
  }

  private static void require(Call call, LifeNode node) {
    if (node.client() != call.client()) {
      throw call.foreignArgument(node);
    }
    if (node.references() == 0) {
      throw MapiFailure.invalidParameter(node.name() + " was released");
    }
  }

  /** The client's sink itself. */
  public MapiAdviseSink sink() {
    return sink;
  }

  public String name() {
    return name;
  }

  public @Nullable Site advised() {
    return advised;
  }

  /** The session, store or table that the sink was registered on. */
  public LifeNode source() {
    return source;
  }

  public ClientLife client() {
    return source.client();
  }

  @Override
  public int onNotify(List<Notification> notifications) {
    if (notifications == null || notifications.stream().anyMatch(Objects::isNull)) {
      throw new MapiException(
          Hresult.MAPI_E_INVALID_PARAMETER, "IMAPIAdviseSink::OnNotify", null, "null");
    }
    if (!client().isTerminated() && client().initCount() > 0) {
      SinkCalls.onNotify(gate, client(), sink, name, advised, List.copyOf(notifications));
    }
    return 0;
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    if (!Iid.UNKNOWN.equals(iid) && !Iid.MAPI_ADVISE_SINK.equals(iid)) {
      throw new MapiException(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IMAPIAdviseSink::QueryInterface");
    }
    addRef();
    return this;
  }

  /** The provider's references; the client's sink is held once for all of them (STO-12). */
  @Override
  public int addRef() {
    int count = references.incrementAndGet();
    if (count == 1) {
      SinkCalls.addRef(gate, client(), sink, name);
    }
    return count;
  }

  @Override
  public int release() {
    int left = references.updateAndGet(count -> Math.max(-1, count - 1));
    if (left == 0) {
      SinkCalls.release(gate, client(), sink, name);
    } else if (left < 0) {
      references.compareAndSet(-1, 0); // a reference that it never had
    }
    return Math.max(0, left);
  }

  @Override
  public String toString() {
    return name;
  }
}
