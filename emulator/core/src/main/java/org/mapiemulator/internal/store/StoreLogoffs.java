package org.mapiemulator.internal.store;

import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.spi.MapiSup;

/** StoreLogoff: what the transports still do for a store is MAPI's affair (STO-41, STO-42). */
final class StoreLogoffs {

  /** The bits that come in; those that go out may come back in, and mean nothing. */
  private static final int INPUT =
      MapiFlag.bits(
          StoreLogoffFlag.NO_WAIT,
          StoreLogoffFlag.ORDERLY,
          StoreLogoffFlag.PURGE,
          StoreLogoffFlag.ABORT,
          StoreLogoffFlag.QUIET);

  private final MapiSup support;
  private volatile boolean asked;

  StoreLogoffs(MapiSup support) {
    this.support = support;
  }

  /** StoreLogoff: the bits that go out. */
  int ask(int flags) {
    int input = flags & INPUT;
    if (Integer.bitCount(input) > 1) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          MapiFlag.decode(input, StoreLogoffFlag.class) + " exclude each other (STO-41)");
    }
    asked = true;
    return transports(input);
  }

  /** The last reference to the store is gone: without StoreLogoff, as with LOGOFF_ABORT. */
  void end() {
    if (!asked) {
      try {
        transports(StoreLogoffFlag.ABORT.value());
      } catch (MapiException nobodyToTell) {
        // The store goes all the same.
      }
    }
  }

  private int transports(int flags) {
    try {
      return support.storeLogoffTransports(flags);
    } catch (MapiException refused) {
      if (refused.hresult().equals(Hresult.MAPI_E_NO_SUPPORT)) {
        return StoreLogoffFlag.COMPLETE.value(); // there are no transports
      }
      throw refused;
    }
  }
}
