package org.mapiemulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.BuiltInStores;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.StoreConfig;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.spi.MsProvider;

/** Says what a profile contains. */
public final class ProfileBuilder {

  private final String name;
  private final BuiltInStores builtIn;
  private final Supplier<MapiUid> uids;
  private final List<Entry> stores = new ArrayList<>(1);
  private @Nullable String defaultStore;
  private boolean appProfile;
  private boolean asDefault;

  ProfileBuilder(String name, BuiltInStores builtIn, Supplier<MapiUid> uids) {
    this.name = name;
    this.builtIn = builtIn;
    this.uids = uids;
  }

  /** A store, and what configures it with the identifier of its section. */
  private record Entry(
      String name, @Nullable Installed provider, Function<MapiUid, StoreConfig> configure) {}

  /** A provider of the user's; equal for all stores that it serves. */
  private record Installed(MapiUid uid, Supplier<MsProvider> start) implements ProviderFactory {
    @Override
    public MsProvider create() {
      return start.get();
    }
  }

  /**
   * Adds a message store that the emulator keeps: the mailbox of that name. The first store of a
   * profile is the default store, unless {@link #defaultStore} says something else.
   *
   * @param store its display name, for instance {@code Mailbox - Ada}
   * @return this builder
   * @throws IllegalArgumentException if the name is blank, or the profile has a store of that name
   */
  public ProfileBuilder store(String store) {
    return add(new Entry(store, null, section -> builtIn.configure(store, section)));
  }

  /**
   * Adds a message store of a provider of one's own.
   *
   * <p>MAPI gives the provider's Logon an entry identifier that ends with the display name. Stores
   * with the same supplier are stores of one provider, which is started once in a session.
   *
   * @param store its display name
   * @param providerUid PR_MDB_PROVIDER, and the MAPIUID in the store's entry identifier
   * @param provider starts the provider, as its MSProviderInit would: a new object each time
   * @return this builder
   * @throws IllegalArgumentException if the name is blank, the profile has a store of that name, or
   *     another provider with that identifier
   */
  public ProfileBuilder provider(String store, MapiUid providerUid, Supplier<MsProvider> provider) {
    Installed installed = new Installed(providerUid, provider);
    for (Entry entry : stores) {
      Installed other = entry.provider;
      if (other != null && other.uid.equals(providerUid) && !other.equals(installed)) {
        throw new IllegalArgumentException(
            "providerUid ("
                + providerUid
                + ") is that of another provider of the profile. Give each its own.");
      }
    }
    return add(new Entry(store, installed, section -> config(store, installed, section)));
  }

  private ProfileBuilder add(Entry entry) {
    if (entry.name.isBlank()) {
      throw new IllegalArgumentException(
          "store (\"" + entry.name + "\") must not be blank. Give it the name that clients see.");
    }
    if (stores.stream().anyMatch(other -> other.name.equals(entry.name))) {
      throw new IllegalArgumentException(
          "store (\""
              + entry.name
              + "\") is in the profile already. Give each store a name of its own.");
    }
    stores.add(entry);
    return this;
  }

  private static StoreConfig config(String store, Installed provider, MapiUid section) {
    byte[] text = store.getBytes(StandardCharsets.UTF_8);
    byte[] key =
        ByteBuffer.allocate(MapiUid.SIZE + text.length)
            .put(provider.uid.bytes().toByteArray())
            .put(text)
            .array();
    byte[] id = ByteBuffer.allocate(4 + key.length).putInt(0).put(key).array();
    String dll = "provider-" + provider.uid.toString().substring(0, 8) + ".dll";
    return new StoreConfig(
        store, store, dll, provider, provider.uid, EntryId.of(id), Binary.of(key), section, 0);
  }

  /**
   * Chooses the default store.
   *
   * @param store the display name of one of the profile's stores
   * @return this builder
   */
  public ProfileBuilder defaultStore(String store) {
    defaultStore = store;
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
    List<String> names = stores.stream().map(Entry::name).toList();
    String chosen = defaultStore;
    if (chosen != null && !names.contains(chosen)) {
      throw new IllegalArgumentException(
          "store (\"" + chosen + "\") is none of the profile's. It has " + names + ".");
    }
    List<StoreConfig> configs = new ArrayList<>();
    for (Entry entry : stores) {
      StoreConfig config = entry.configure.apply(uids.get());
      boolean isDefault = chosen == null ? configs.isEmpty() : entry.name.equals(chosen);
      int flag = isDefault ? ResourceFlag.DEFAULT_STORE.value() : 0;
      configs.add(config.withFlags(config.resourceFlags() | flag));
    }
    return new Profile(name, configs, appProfile);
  }
}
