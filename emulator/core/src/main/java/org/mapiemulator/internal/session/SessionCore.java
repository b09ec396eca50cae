package org.mapiemulator.internal.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.provider.CoreStores;
import org.mapiemulator.journal.CoreState;

/** What several client sessions share: the profile, and whether others can join. Lock-guarded. */
public final class SessionCore {

  private final String name;
  private final Profile profile;
  private final CoreStores stores;
  private final Set<ClientSession> clients = new LinkedHashSet<>(2);
  private CoreState state;

  SessionCore(String name, Profile profile, boolean shared, CoreStores stores) {
    this.name = name;
    this.profile = profile;
    this.stores = stores;
    this.state = shared ? CoreState.SHARED : CoreState.PRIVATE;
  }

  public String name() {
    return name;
  }

  public Profile profile() {
    return profile;
  }

  /** What its client sessions share of their stores. */
  public CoreStores stores() {
    return stores;
  }

  public CoreState state() {
    return state;
  }

  public void state(CoreState next) {
    state = next;
  }

  void add(ClientSession client) {
    clients.add(client);
  }

  /** Takes a client out; false if it was out already. */
  public boolean remove(ClientSession client) {
    return clients.remove(client);
  }

  public boolean isEmpty() {
    return clients.isEmpty();
  }

  /** The connected client sessions but one, in the order in which they logged on. */
  public List<ClientSession> others(ClientSession than) {
    return clients.stream().filter(client -> client != than).toList();
  }
}
