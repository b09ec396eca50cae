package org.mapiemulator.internal.addressbook;

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
import org.mapiemulator.mapi.spi.MapiSup;

/** The sinks of one logon's tables, which the support object keeps under keys of this logon's. */
final class Registrations {

  private final MapiSup support;
  private final AtomicLong views = new AtomicLong();
  private final Map<Long, Binary> keys = new ConcurrentHashMap<>();
  private @Nullable MapiUid logon;

  Registrations(MapiSup support) {
    this.support = support;
  }

  private synchronized MapiUid logon() {
    MapiUid known = logon;
    if (known == null) {
      known = support.newUid();
      logon = known;
    }
    return known;
  }

  /** How a new table reaches its sinks. */
  TableEvents forView() {
    long number = views.incrementAndGet();
    return new TableEvents() {
      private @Nullable Binary key;

      @Override
      public void send(List<Notification> notifications) {
        @Nullable Binary known = known();
        if (known != null) {
          support.notify(known, notifications, 0);
        }
      }

      private synchronized @Nullable Binary known() {
        return key;
      }

      private synchronized Binary made() {
        Binary made = key;
        if (made == null) {
          made =
              Binary.of(
                  ByteBuffer.allocate(MapiUid.SIZE + Long.BYTES)
                      .put(logon().bytes().toByteArray())
                      .putLong(number)
                      .array());
          key = made;
        }
        return made;
      }

      @Override
      public long advise(int eventMask, MapiAdviseSink sink) {
        Binary made = made();
        long connection = support.subscribe(made, eventMask, 0, sink);
        keys.put(connection, made);
        return connection;
      }

      @Override
      public void unadvise(long connection) {
        if (keys.remove(connection) == null) {
          throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no sink is registered under this number");
        }
        support.unsubscribe(connection);
      }
    };
  }

  /** Ends all registrations. */
  void end() {
    for (long connection : List.copyOf(keys.keySet())) {
      if (keys.remove(connection) != null) {
        support.unsubscribe(connection);
      }
    }
  }
}
