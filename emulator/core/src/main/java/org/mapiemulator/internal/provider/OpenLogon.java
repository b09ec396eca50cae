package org.mapiemulator.internal.provider;

import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MsLogon;

/**
 * A store that a provider has opened: its logon object, and how many seats at it there are. Its
 * state is guarded by the scheduler's lock.
 */
final class OpenLogon {

  private final RunningProvider provider;
  private final StoreEntry entry;
  private final SupportObject support;
  private final String name;
  private final MsLogon logon;
  private final MsgStore store;
  private int seats;

  OpenLogon(
      RunningProvider provider,
      StoreEntry entry,
      SupportObject support,
      String name,
      MsLogon logon,
      MsgStore store) {
    this.provider = provider;
    this.entry = entry;
    this.support = support;
    this.name = name;
    this.logon = logon;
    this.store = store;
  }

  RunningProvider provider() {
    return provider;
  }

  StoreEntry entry() {
    return entry;
  }

  SupportObject support() {
    return support;
  }

  /** The small stable name, for instance {@code logon#1}. */
  String name() {
    return name;
  }

  MsLogon logon() {
    return logon;
  }

  /** The provider's own store object. */
  MsgStore store() {
    return store;
  }

  /** One more client session has the store. */
  void sit() {
    seats++;
  }

  /** One fewer; whether that was the last one. */
  boolean standUp() {
    seats--;
    return seats == 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
