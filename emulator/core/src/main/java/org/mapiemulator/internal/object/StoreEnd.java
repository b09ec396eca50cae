package org.mapiemulator.internal.object;

import org.mapiemulator.internal.gate.Call;

/** What MAPI does when a client has given back its last reference to a store. */
@FunctionalInterface
public interface StoreEnd {

  /** The provider's own store object was released just before; no lock is held. */
  void released(Call call);
}
