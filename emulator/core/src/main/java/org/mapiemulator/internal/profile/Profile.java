package org.mapiemulator.internal.profile;

import java.util.List;

/** One profile. Two of the same name are not the same: one may be marked for deletion. */
public final class Profile {

  private final String name;
  private final ProfileStores stores;
  private final boolean appProfile;

  public Profile(String name, List<StoreConfig> stores, boolean appProfile) {
    this.name = name;
    this.stores = new ProfileStores(stores);
    this.appProfile = appProfile;
  }

  /** The name, in the case it was given. */
  public String name() {
    return name;
  }

  /** Its message stores and sections. */
  public ProfileStores stores() {
    return stores;
  }

  /** Whether it is of kind "app". */
  public boolean appProfile() {
    return appProfile;
  }
}
