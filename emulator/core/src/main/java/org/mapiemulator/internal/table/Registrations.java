package org.mapiemulator.internal.table;

import java.util.HashMap;
import java.util.Map;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.UnadviseUnknown;

/** Who is registered with a view; guarded by its lock. */
final class Registrations {

  private final boolean unknownIsFine;
  private final Map<Long, Integer> masks = new HashMap<>();
  private int beginning;

  Registrations(UnadviseUnknown unknown) {
    this.unknownIsFine = unknown == UnadviseUnknown.S_OK;
  }

  /** Other bits are let pass if one is there that tables know (D-70). */
  static void check(int eventMask) {
    int known = EventMask.TABLE_MODIFIED.value() | EventMask.CRITICAL_ERROR.value();
    if ((eventMask & known) == 0) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "a table knows fnevTableModified only, not " + Integer.toHexString(eventMask));
    }
  }

  /** Somebody is about to be registered, and must not miss what happens from now on. */
  void begin() {
    beginning++;
  }

  void end() {
    beginning--;
  }

  void add(long connection, int eventMask) {
    masks.put(connection, eventMask);
  }

  /** Whether the connection existed. */
  boolean remove(long connection) {
    if (connection == 0) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "no connection has the number 0");
    }
    boolean known = masks.remove(connection) != null;
    if (!known && !unknownIsFine) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the table has no connection " + connection);
    }
    return known;
  }

  /** Ends all. */
  long[] clear() {
    long[] all = masks.keySet().stream().mapToLong(Long::longValue).toArray();
    masks.clear();
    return all;
  }

  /** Whether somebody wants to know of rows. */
  boolean isListening() {
    return beginning > 0
        || masks.values().stream().anyMatch(mask -> (mask & EventMask.TABLE_MODIFIED.value()) != 0);
  }
}
