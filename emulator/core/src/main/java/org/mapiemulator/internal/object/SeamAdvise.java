package org.mapiemulator.internal.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Fact;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.UnadviseUnknown;

/** Advise and Unadvise of a store or a table: who is registered, besides what the provider does. */
final class SeamAdvise {

  private final LifeNode node;
  private final MapiUnknown provider;
  private final String unadvise;
  private final LongConsumer cancel;
  private final Map<Long, AdvisedSink> registered = new LinkedHashMap<>(2);

  /**
   * Makes the registrations of one object.
   *
   * @param unadvise Unadvise in the headers' spelling
   * @param cancel Unadvise of the provider's object
   */
  SeamAdvise(LifeNode node, MapiUnknown provider, String unadvise, LongConsumer cancel) {
    this.node = node;
    this.provider = provider;
    this.unadvise = unadvise;
    this.cancel = cancel;
  }

  long advise(Call call, @Nullable MapiAdviseSink sink, ToLongFunction<MapiAdviseSink> atProvider) {
    AdvisedSink advised = AdvisedSink.of(call, node, sink);
    long connection = atProvider.applyAsLong(advised);
    if (connection == 0) {
      throw call.providerGave(provider, "0 as the number of a registration");
    }
    synchronized (registered) {
      registered.put(connection, advised);
    }
    @Nullable End end = node.end();
    if (end != null && remove(connection) != null) {
      // What the sink hangs on ended while the provider worked.
      cancelQuietly(call, connection);
      throw call.gate().dead(node, end);
    }
    return connection;
  }

  void unadvise(Call call, long connection) {
    if (connection == 0) {
      throw MapiFailure.invalidParameter("ulConnection is 0, which Advise never gives");
    }
    if (remove(connection) != null) {
      cancel.accept(connection);
      return;
    }
    call.unadviseUnknown(connection);
    if (call.setting(UnadviseUnknown.class) != UnadviseUnknown.S_OK) {
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_FOUND,
          "no registration has the number 0x" + Long.toHexString(connection));
    }
  }

  private @Nullable AdvisedSink remove(long connection) {
    synchronized (registered) {
      return registered.remove(connection);
    }
  }

  /** The object goes, with the registrations on it. */
  void released(Call call) {
    cancelAll(call, true);
  }

  /** The session ends, and the registrations on the object with it. */
  void sessionEnds(Call call) {
    cancelAll(call, false);
  }

  private void cancelAll(Call call, boolean released) {
    Map<Long, AdvisedSink> left;
    synchronized (registered) {
      if (registered.isEmpty()) {
        return;
      }
      left = new LinkedHashMap<>(registered);
      registered.clear();
    }
    left.forEach(
        (connection, sink) -> {
          Fact fact =
              released
                  ? Facts.sinkNotUnadvisedAtRelease(node, sink.name(), sink.advised())
                  : Facts.sinkNotUnadvised(node, sink.name(), sink.advised());
          call.report(fact);
          cancelQuietly(call, connection);
        });
  }

  private void cancelQuietly(Call call, long connection) {
    ProviderCalls.quietly(call.gate(), node, provider, unadvise, () -> cancel.accept(connection));
  }

  List<HeldSink> sinks() {
    synchronized (registered) {
      List<HeldSink> sinks = new ArrayList<>(registered.size());
      registered
          .values()
          .forEach(sink -> sinks.add(new HeldSink(sink.name(), unadvise, sink.advised())));
      return sinks;
    }
  }
}
