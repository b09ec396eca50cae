package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.StoreEntry;

/** What the client sessions of one core share of their stores. Guarded by the scheduler's lock. */
public final class CoreStores {

  private final Providers providers;
  private final Profile profile;
  private final ServicesOff servicesOff = new ServicesOff();
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
    return new SessionStores(of(process), session);
  }

  /** The providers of the core in one process; the lock is held. */
  public ProcessProviders of(ClientProcess process) {
    return processes.computeIfAbsent(process, this::providersOf);
  }

  private ProcessProviders providersOf(ClientProcess process) {
    ProcessProviders made = new ProcessProviders(providers, this, process);
    Runnable statusChanged = made.statusRows()::changed;
    flags.whenChanged(statusChanged);
    made.spooling().whenChanged(statusChanged);
    return made;
  }

  /** What the providers of all processes are told of a session that has ended; the lock is held. */
  public List<ProviderNews> ofSessionEnd() {
    List<ProviderNews> all = new ArrayList<>(0);
    for (ProcessProviders each : processes.values()) {
      each.ofSessionEnd()
          .forEach(delivery -> all.add(new ProviderNews(each.process().engine(), delivery)));
    }
    return all;
  }

  /** Whether a process other than one has a store open; the lock is held. */
  boolean isOpenElsewhere(StoreEntry entry, ProcessProviders than) {
    return processes.values().stream()
        .anyMatch(other -> other != than && other.stores().isOpen(entry));
  }

  ServicesOff servicesOff() {
    return servicesOff;
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
