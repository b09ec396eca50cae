package org.mapiemulator.internal.provider;

import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.profile.Profile;

/** The providers and logons of one session core in one process. */
public final class ProcessProviders {

  private final Providers providers;
  private final Profile profile;
  private final ClientProcess process;
  private final RunningProviders running;
  private final StoreLogons stores;

  ProcessProviders(Providers providers, Profile profile, ClientProcess process) {
    this.providers = providers;
    this.profile = profile;
    this.process = process;
    this.running = new RunningProviders(providers.gate(), process);
    this.stores = new StoreLogons(providers, profile, process, running);
  }

  Providers providers() {
    return providers;
  }

  public Profile profile() {
    return profile;
  }

  public ClientProcess process() {
    return process;
  }

  /** The provider objects, of every kind. */
  public RunningProviders running() {
    return running;
  }

  StoreLogons stores() {
    return stores;
  }
}
