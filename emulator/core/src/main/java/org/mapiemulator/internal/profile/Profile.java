package org.mapiemulator.internal.profile;

import java.util.ArrayList;
import java.util.List;

/** One profile. Two of the same name are not the same: one may be marked for deletion. */
public final class Profile {

  private final String name;
  private final ProfileStores stores;
  private final List<MessageService> services;
  private final List<ProviderEntry> providers = new ArrayList<>(2);
  private final boolean appProfile;

  public Profile(String name, List<ServiceConfig> services, boolean appProfile) {
    this.name = name;
    this.stores = new ProfileStores();
    this.services = services.stream().filter(Profile::isAdded).map(ServiceConfig::service).toList();
    this.appProfile = appProfile;
    for (ServiceConfig each : services) {
      each.stores().forEach(store -> stores.add(store, each.service(), true));
      for (ProviderConfig config : each.providers()) {
        ProfileSection section = stores.addSection(config.section(), config.initial());
        providers.add(new ProviderEntry(config, section, each.service()));
      }
    }
  }

  /** Whether somebody has added the service: it is not one that every profile has. */
  private static boolean isAdded(ServiceConfig config) {
    return !config.stores().isEmpty()
        || !config.providers().stream().allMatch(provider -> provider.factory().isBuiltIn());
  }

  /** The name, in the case it was given. */
  public String name() {
    return name;
  }

  /** Its message stores and sections. */
  public ProfileStores stores() {
    return stores;
  }

  /** The message services that were added, in their order; what is always there is none. */
  public List<MessageService> services() {
    return services;
  }

  /** Its transports or its address books, in the order in which they were added. */
  public List<ProviderEntry> providers(ProviderKind kind) {
    return providers.stream().filter(entry -> entry.config().kind() == kind).toList();
  }

  /** Whether it is of kind "app". */
  public boolean appProfile() {
    return appProfile;
  }
}
