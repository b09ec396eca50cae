package org.mapiemulator.internal.profile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles of the simulated user. Guarded by the scheduler's lock. */
public final class ProfileRegistry {

  /** The most characters a profile name can have, cchProfileNameMax. */
  public static final int LONGEST_NAME = 64;

  private final Map<String, Profile> profiles = new LinkedHashMap<>(4);
  private final IdentityHashMap<Profile, Integer> inUse = new IdentityHashMap<>(2);
  private final List<Profile> marked = new ArrayList<>(0);
  private @Nullable Profile defaultProfile;

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** Adds a profile; false if one of that name exists (names compare without case, R-118). */
  public boolean add(Profile profile, boolean asDefault) {
    if (profiles.putIfAbsent(key(profile.name()), profile) != null) {
      return false;
    }
    if (asDefault) {
      defaultProfile = profile;
    }
    return true;
  }

  public Optional<Profile> find(String name) {
    @Nullable Profile profile = profiles.get(key(name));
    return Optional.ofNullable(profile);
  }

  public Optional<Profile> defaultProfile() {
    return Optional.ofNullable(defaultProfile);
  }

  public void defaultProfile(@Nullable Profile profile) {
    defaultProfile = profile;
  }

  public List<Profile> all() {
    return List.copyOf(profiles.values());
  }

  /** Profiles that were deleted while in use, and that exist until their last session ends. */
  public List<Profile> marked() {
    return List.copyOf(marked);
  }

  /** Deletes a profile, or marks it while sessions use it. */
  public void delete(Profile profile) {
    profiles.remove(key(profile.name()));
    if (profile == defaultProfile) {
      defaultProfile = null;
    }
    if (inUse.containsKey(profile)) {
      marked.add(profile);
    }
  }

  /** Whether the profile can be logged on to: it is there, and not marked for deletion. */
  public boolean isAvailable(Profile profile) {
    return profiles.get(key(profile.name())) == profile;
  }

  public void use(Profile profile) {
    inUse.merge(profile, 1, Integer::sum);
  }

  public void leave(Profile profile) {
    if (inUse.merge(profile, -1, Integer::sum) == 0) {
      inUse.remove(profile);
      marked.removeIf(other -> other == profile);
    }
  }
}
