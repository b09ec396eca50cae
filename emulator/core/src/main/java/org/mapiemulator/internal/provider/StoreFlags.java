package org.mapiemulator.internal.provider;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProfileStores;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.ResourceFlag;

/**
 * Which store of a session is the default one, the simple one, the primary and the secondary one
 * as the profile says, unless the session has said something else for itself.
 */
final class StoreFlags {

  private static final long NOBODY = 0;

  private final ProfileStores stores;
  private final Map<ResourceFlag, Long> ofSession = new EnumMap<>(ResourceFlag.class);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  StoreFlags(ProfileStores stores) {
    this.stores = stores;
  }

  void whenChanged(Runnable action) {
    listeners.add(action);
  }

  static ResourceFlag flagOf(DefaultStoreOption option) {
    return switch (option) {
      case DEFAULT_STORE -> ResourceFlag.DEFAULT_STORE;
      case SIMPLE_STORE_TEMPORARY, SIMPLE_STORE_PERMANENT -> ResourceFlag.SIMPLE_STORE;
      case PRIMARY_STORE -> ResourceFlag.PRIMARY_STORE;
      case SECONDARY_STORE -> ResourceFlag.SECONDARY_STORE;
    };
  }

  /** PR_RESOURCE_FLAGS of a store as this session sees them. */
  synchronized int flags(StoreEntry entry) {
    int flags = entry.flags();
    for (Map.Entry<ResourceFlag, Long> said : ofSession.entrySet()) {
      int bit = said.getKey().value();
      flags = said.getValue() == entry.id() ? flags | bit : flags & ~bit;
    }
    return flags;
  }

  /** Chooses a store, or none; the scheduler's lock must not be held. */
  void choose(DefaultStoreOption option, @Nullable StoreEntry chosen) {
    ResourceFlag flag = flagOf(option);
    boolean permanent =
        option == DefaultStoreOption.DEFAULT_STORE
            || option == DefaultStoreOption.SIMPLE_STORE_PERMANENT;
    synchronized (this) {
      if (permanent) {
        ofSession.remove(flag);
      } else {
        ofSession.put(flag, chosen == null ? NOBODY : chosen.id());
      }
    }
    if (permanent) {
      List<StoreEntry> all = stores.all();
      all.stream().filter(other -> other != chosen).forEach(other -> other.flag(flag, false));
      if (chosen != null) {
        chosen.flag(flag, true);
      }
    }
    listeners.forEach(Runnable::run);
  }
}
