package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.profile.Profile;

/** Says what a profile contains. */
public final class ProfileBuilder {

  private final String name;
  private final List<String> stores = new ArrayList<>(1);
  private boolean appProfile;
  private boolean asDefault;

  ProfileBuilder(String name) {
    this.name = name;
  }

  /**
   * Adds a message store.
   *
   * @param store its display name
   * @return this builder
   */
  public ProfileBuilder store(String store) {
    stores.add(store);
    return this;
  }

  /**
   * Makes it the default profile.
   *
   * @return this builder
   */
  public ProfileBuilder asDefault() {
    asDefault = true;
    return this;
  }

  /**
   * Makes it a profile of kind "app", which logon dialogs list with MAPI_APP_PROFILE only.
   *
   * @return this builder
   */
  public ProfileBuilder asAppProfile() {
    appProfile = true;
    return this;
  }

  boolean isDefault() {
    return asDefault;
  }

  Profile build() {
    return new Profile(name, stores, appProfile);
  }
}
