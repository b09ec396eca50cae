package org.mapiemulator.internal.spooler;

import java.util.IdentityHashMap;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.spi.MapiSup;

/**
 * What clients have asked StoreLogoff for, until they release the store.
 * Guarded by the scheduler's lock.
 */
final class StoreLogoffs {

  /** The input bits. */
  static final int IN =
      MapiFlag.bits(
          StoreLogoffFlag.NO_WAIT,
          StoreLogoffFlag.ORDERLY,
          StoreLogoffFlag.PURGE,
          StoreLogoffFlag.ABORT,
          StoreLogoffFlag.QUIET);

  private final IdentityHashMap<MapiSup, StoreLogoffFlag> asked = new IdentityHashMap<>(1);

  /** Keeps what was asked for; a repeated call replaces it. */
  StoreLogoffFlag keep(MapiSup support, int flags) {
    StoreLogoffFlag flag = of(flags);
    asked.put(support, flag);
    return flag;
  }

  /** What the release of the store is to do: without StoreLogoff, as LOGOFF_ABORT. */
  StoreLogoffFlag take(MapiSup support) {
    return asked.getOrDefault(support, StoreLogoffFlag.ABORT);
  }

  void forget(MapiSup support) {
    asked.remove(support);
  }

  private static StoreLogoffFlag of(int flags) {
    for (StoreLogoffFlag each : StoreLogoffFlag.values()) {
      if ((flags & IN & each.value()) != 0) {
        return each;
      }
    }
    return StoreLogoffFlag.ORDERLY; // no input bit
  }
}
