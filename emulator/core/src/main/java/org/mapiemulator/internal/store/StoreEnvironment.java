package org.mapiemulator.internal.store;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.Settings;

/**
 * What a store takes from the machine it runs on, as a provider of Windows would: time, identifiers
 * that nobody else has, its configuration, and who calls it.
 *
 * @param clock the time as a FILETIME
 * @param uids new identifiers
 * @param settings how the store decides what the documentation leaves open
 * @param authors who calls on this thread; null if no client does. It throws if the process of the
 *     caller is gone
 * @param alarm its timers
 */
public record StoreEnvironment(
    LongSupplier clock,
    Supplier<MapiUid> uids,
    Settings settings,
    Supplier<@Nullable Author> authors,
    Alarm alarm) {

  /** For a store that nobody calls, and that writes by itself never. */
  public StoreEnvironment(LongSupplier clock, Supplier<MapiUid> uids, Settings settings) {
    this(clock, uids, settings, () -> null, new Never());
  }

  private record Never() implements Alarm {
    @Override
    public long nanos() {
      return 0;
    }

    @Override
    public void at(long nanos, Runnable action) {}
  }

  public long now() {
    return clock.getAsLong();
  }

  public MapiUid newUid() {
    return uids.get();
  }

  public @Nullable Author author() {
    return authors.get();
  }
}
