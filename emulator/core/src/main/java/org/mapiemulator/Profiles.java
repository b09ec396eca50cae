package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mapiemulator.internal.profile.BuiltInProviders;
import org.mapiemulator.internal.profile.BuiltInStores;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProfileRegistry;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.store.BuiltInProvider;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ResourceFlag;

/** The profiles of the simulated user. */
public final class Profiles {

  private final ProfileRegistry registry;
  private final Scheduler scheduler;
  private final BooleanSupplier finished;
  private final BuiltInStores builtInStores;
  private final BuiltInProviders builtIn;
  private final Supplier<MapiUid> uids;

  Profiles(
      ProfileRegistry registry,
      Scheduler scheduler,
      BooleanSupplier finished,
      BuiltInStores builtInStores,
      BuiltInProviders builtIn,
      Supplier<MapiUid> uids) {
    this.registry = registry;
    this.scheduler = scheduler;
    this.finished = finished;
    this.builtInStores = builtInStores;
    this.builtIn = builtIn;
    this.uids = uids;
  }

  /**
   * Adds an empty profile.
   *
   * @param name 1 to 64 letters, digits, underscores or inner spaces (rules)
   * @return this
   * @throws IllegalArgumentException if the name is malformed or taken
   */
  public Profiles add(String name) {
    return add(name, profile -> {});
  }

  /**
   * Adds a profile.
   *
   * @param name 1 to 64 letters, digits, underscores or inner spaces (rules)
   * @param content says what it contains
   * @return this
   * @throws IllegalArgumentException if the name is malformed or taken, or the default store is
   *     none of the profile's
   * @throws IllegalStateException if the subsystem is finished
   */
  public Profiles add(String name, Consumer<ProfileBuilder> content) {
    checkName(name);
    if (finished.getAsBoolean()) {
      throw new IllegalStateException("The subsystem is finished; start another one.");
    }
    ProfileBuilder builder = new ProfileBuilder(name, builtInStores, builtIn, uids);
    content.accept(builder);
    Profile profile = builder.build();
    scheduler.lock();
    try {
      if (!registry.add(profile, builder.isDefault())) {
        throw new IllegalArgumentException(
            "name (\"" + name + "\") is taken; profile names compare without case (R-118).");
      }
    } finally {
      scheduler.unlock();
    }
    return this;
  }

  private static void checkName(String name) {
    if (name.isEmpty() || name.length() > ProfileRegistry.LONGEST_NAME) {
      throw new IllegalArgumentException(
          "name (\"" + name + "\") has " + name.length() + " characters; 1 to 64 are allowed.");
    }
    boolean inner = !name.startsWith(" ") && !name.endsWith(" ");
    boolean legal =
        name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == ' ');
    if (!inner || !legal) {
      throw new IllegalArgumentException(
          "name (\""
              + name
              + "\") may hold letters, digits, underscores and inner spaces (R-117).");
    }
  }

  /**
   * Deletes a profile. One that is in use is only marked: nobody can log on to it any more, and it
   * goes when its last session ends (rule R-214).
   *
   * @param name the profile
   * @throws IllegalArgumentException if there is none of that name
   */
  public void delete(String name) {
    scheduler.locked(() -> registry.delete(require(name)));
  }

  /**
   * Chooses the default profile.
   *
   * @param name the profile
   * @throws IllegalArgumentException if there is none of that name
   */
  public void setDefault(String name) {
    scheduler.locked(() -> registry.defaultProfile(require(name)));
  }

  private Profile require(String name) {
    return registry
        .find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "name (\"" + name + "\") is no profile; there are " + namesLocked() + "."));
  }

  /** Checks a profile's name; profile names compare without case. */
  Profile requireName(String name) {
    scheduler.lock();
    try {
      return require(name);
    } finally {
      scheduler.unlock();
    }
  }

  private List<String> namesLocked() {
    return registry.all().stream().map(Profile::name).toList();
  }

  /**
   * The names of the profiles that can be logged on to.
   *
   * @return a copy, in the order in which they were added
   */
  public List<String> names() {
    scheduler.lock();
    try {
      return namesLocked();
    } finally {
      scheduler.unlock();
    }
  }

  /**
   * The mailboxes that a profile opens: its message stores, but for those of providers of one's
   * own.
   *
   * @param name the profile
   * @return their names, that of the default store first; {@link MapiSubsystem#mailbox(String)} has
   *     them
   * @throws IllegalArgumentException if there is no profile of that name
   */
  public List<String> mailboxes(String name) {
    List<String> mailboxes = new ArrayList<>(1);
    for (StoreEntry entry : requireName(name).stores().all()) {
      if (entry.isPermanent()
          && entry.config().mdbProvider().equals(BuiltInProvider.MDB_PROVIDER)) {
        boolean first = MapiFlag.isSet(entry.flags(), ResourceFlag.DEFAULT_STORE);
        mailboxes.add(first ? 0 : mailboxes.size(), entry.config().displayName());
      }
    }
    return List.copyOf(mailboxes);
  }

  /**
   * The names of the profiles that were deleted while in use and still are.
   *
   * @return a copy
   */
  public List<String> markedForDeletion() {
    scheduler.lock();
    try {
      return registry.marked().stream().map(Profile::name).toList();
    } finally {
      scheduler.unlock();
    }
  }

  /**
   * The name of the default profile.
   *
   * @return empty if there is none
   */
  public Optional<String> defaultName() {
    scheduler.lock();
    try {
      return registry.defaultProfile().map(Profile::name);
    } finally {
      scheduler.unlock();
    }
  }
}
