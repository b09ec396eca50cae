package org.mapiemulator.internal.store;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.Settings;

/**
 * What a store takes from the machine it runs on, as a provider of Windows would: time, identifiers
 * that nobody else has, and its configuration.
 *
 * @param clock the time as a FILETIME
 * @param uids new identifiers
 * @param settings how the store decides what the documentation leaves open
 */
public record StoreEnvironment(LongSupplier clock, Supplier<MapiUid> uids, Settings settings) {

  public long now() {
    return clock.getAsLong();
  }

  public MapiUid newUid() {
    return uids.get();
  }
}
