package org.mapiemulator.internal.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.spi.MapiSup;

/**
 * The sinks that were registered with one logon. The support object keeps them under keys that are
 * this logon's own, so that every logon that has a mailbox open tells its own sinks, and no other.
 */
final class Registrations {

  /** Kinds of keys that are no object types. */
  private static final int VIEW = -1;

  private final MapiSup support;
  private final MapiUid logon;
  private final AtomicLong views = new AtomicLong();
  private final Map<Binary, Integer> counts = new ConcurrentHashMap<>();
  private final Map<Long, Binary> keys = new ConcurrentHashMap<>();

  Registrations(MapiSup support, MapiUid logon) {
    this.support = support;
    this.logon = logon;
  }

  private Binary key(int kind, long number) {
    return Binary.of(
        ByteBuffer.allocate(MapiUid.SIZE + 10)
            .put(logon.bytes().toByteArray())
            .putShort((short) kind)
            .putLong(number)
            .array());
  }

  /** Registers a sink for an object; number 0 for the whole store. */
  long advise(ObjectType type, long number, int eventMask, MapiAdviseSink sink) {
    return advise(key(type.value(), number), eventMask, sink);
  }

  /** No lock is held: AddRef of the sink is foreign code. */
  private long advise(Binary key, int eventMask, MapiAdviseSink sink) {
    long connection = support.subscribe(key, eventMask, 0, sink);
    keys.put(connection, key);
    counts.merge(key, 1, Integer::sum);
    return connection;
  }

  /**
   * Ends a registration; waits for a sink that is running on another thread.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_NOT_FOUND
   */
  void unadvise(long connection) {
    @Nullable Binary key = keys.remove(connection);
    if (key == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no sink is registered under this number (D-71)");
    }
    counts.computeIfPresent(key, (any, count) -> count == 1 ? null : count - 1);
    support.unsubscribe(connection);
  }

  /** Ends all registrations. */
  void end() {
    for (long connection : List.copyOf(keys.keySet())) {
      if (keys.remove(connection) != null) {
        support.unsubscribe(connection);
      }
    }
    counts.clear();
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Tells the sinks of an object; only queues. */
  void tell(ObjectType type, long number, Notification notification) {
    if (!counts.isEmpty()) {
      tell(key(type.value(), number), List.of(notification));
    }
  }

  private void tell(Binary key, List<Notification> notifications) {
    if (counts.containsKey(key)) {
      support.notify(key, notifications, 0);
    }
  }

  /** How a new table reaches its sinks. */
  TableEvents forView() {
    Binary key = key(VIEW, views.incrementAndGet());
    return new TableEvents() {
      @Override
      public void send(List<Notification> notifications) {
        tell(key, notifications);
      }

      @Override
      public long advise(int eventMask, MapiAdviseSink sink) {
        return Registrations.this.advise(key, eventMask, sink);
      }

      @Override
      public void unadvise(long connection) {
        Registrations.this.unadvise(connection);
      }
    };
  }
}
