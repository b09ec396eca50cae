package org.mapiemulator.internal.provider;

import java.util.HashMap;
import java.util.Map;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.profile.Profile;

/** What the client sessions of one core share of their stores. Guarded by the scheduler's lock. */
public final class CoreStores {

  private final Providers providers;
  private final Profile profile;
  private final StoreFlags flags;
  private final MsgStoresTable table;
  private final Map<ClientProcess, ProcessProviders> processes = new HashMap<>(2);

  CoreStores(Providers providers, Profile profile) {
    this.providers = providers;
    this.profile = profile;
    this.flags = new StoreFlags(profile.stores());
    this.table = new MsgStoresTable(providers.gate().settings(), profile.stores(), flags);
    flags.whenChanged(table::refresh);
  }

  /** What the stores of one client session are; the lock is held. */
  public SessionStores connect(ClientProcess process, LifeNode session) {
    return new SessionStores(providers, this, of(process).stores(), session);
  }

  /** The providers of the core in one process; the lock is held. */
  public ProcessProviders of(ClientProcess process) {
    return processes.computeIfAbsent(process, key -> new ProcessProviders(providers, profile, key));
  }

  Profile profile() {
    return profile;
  }

  StoreFlags flags() {
    return flags;
  }

  MsgStoresTable table() {
    return table;
  }
}
