package org.mapiemulator.internal.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MsgStore;

/**
 * A store that a client session has open: its share in a logon. Guarded by the scheduler's lock.
 */
final class Seat {

  private final OpenLogon logon;
  private @Nullable MsgStore store;
  private boolean given;

  Seat(OpenLogon logon) {
    this.logon = logon;
  }

  OpenLogon logon() {
    return logon;
  }

  /** What the client holds; null while it is being made. */
  @Nullable MsgStore store() {
    return store;
  }

  void store(MsgStore seam) {
    store = seam;
  }

  /** Whether the seat is given back with this; only the first time. */
  boolean giveBack() {
    boolean first = !given;
    given = true;
    return first;
  }
}
