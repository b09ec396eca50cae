package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.BuiltInProviders;
import org.mapiemulator.internal.profile.BuiltInStores;
import org.mapiemulator.internal.profile.MessageService;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProviderConfig;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.ServiceConfig;
import org.mapiemulator.internal.profile.StoreConfig;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.XpProvider;

/**
 * Says what a profile contains.
 *
 * <p>Each provider that is added by itself is a message service of its own. A loopback transport,
 * which delivers to the mailboxes of the machine, and an address book of them are there unless the
 * profile does without.
 */
public final class ProfileBuilder {

  private final String name;
  private final BuiltInStores builtInStores;
  private final BuiltInProviders builtIn;
  private final Supplier<MapiUid> uids;
  private final List<ServiceBuilder> services = new ArrayList<>(1);
  private @Nullable String defaultStore;
  private boolean transport = true;
  private boolean addressBook = true;
  private boolean appProfile;
  private boolean asDefault;

  ProfileBuilder(
      String name, BuiltInStores builtInStores, BuiltInProviders builtIn, Supplier<MapiUid> uids) {
    this.name = name;
    this.builtInStores = builtInStores;
    this.builtIn = builtIn;
    this.uids = uids;
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
    ServiceBuilder alone = new ServiceBuilder(store);
    alone
        .drafts()
        .add(ProviderDraft.builtInStore(store, section -> builtInStores.configure(store, section)));
    return add(alone);
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
    return add(new ServiceBuilder(store).store(store, providerUid, provider));
  }

  /**
   * Adds a message store of a provider of one's own that calls functions of MAPI, CreateTable for
   * one: it gets those of the process that it is loaded into.
   *
   * @param store its display name
   * @param providerUid PR_MDB_PROVIDER, and the MAPIUID in the store's entry identifier
   * @param provider starts the provider, as its MSProviderInit would: a new object each time
   * @return this builder
   * @throws IllegalArgumentException if the name is blank, the profile has a store of that name, or
   *     another provider with that identifier
   */
  public ProfileBuilder provider(
      String store, MapiUid providerUid, Function<Mapi32, MsProvider> provider) {
    return add(new ServiceBuilder(store).store(store, providerUid, provider));
  }

  /**
   * Adds an address book of a provider of one's own. Those that were added first are asked first.
   *
   * @param book its display name
   * @param providerUid stands for the provider's library; the entry identifiers of the address book
   *     are told by what it registers with SetProviderUID
   * @param provider starts the provider, as its ABProviderInit would: a new object each time
   * @return this builder
   * @throws IllegalArgumentException if the name is blank, the profile has an address book of that
   *     name, or another provider with that identifier
   */
  public ProfileBuilder addressBook(
      String book, MapiUid providerUid, Supplier<AbProvider> provider) {
    return add(new ServiceBuilder(book).addressBook(book, providerUid, provider));
  }

  /**
   * Adds a transport of a provider of one's own. Those that were added first get messages first.
   *
   * @param transport its display name
   * @param providerUid stands for the provider's library
   * @param provider starts the provider, as its XPProviderInit would: a new object each time
   * @return this builder
   * @throws IllegalArgumentException if the name is blank, the profile has a transport of that
   *     name, or another provider with that identifier
   */
  public ProfileBuilder transport(
      String transport, MapiUid providerUid, Supplier<XpProvider> provider) {
    return add(new ServiceBuilder(transport).transport(transport, providerUid, provider));
  }

  /**
   * Adds a message service of several providers, which are configured together and fail together
   * (R-413).
   *
   * <pre>{@code
   * p.service("Post", s -> s
   *     .entry(Post::configure)
   *     .store("Post", POST, PostStores::new)
   *     .transport("Post", POST, PostTransport::new))
   * }</pre>
   *
   * @param service its display name
   * @param content says what it contains
   * @return this builder
   * @throws IllegalArgumentException if a name is blank or taken, or the profile has another
   *     provider with the identifier of one
   */
  public ProfileBuilder service(String service, Consumer<ServiceBuilder> content) {
    if (service.isBlank()) {
      throw new IllegalArgumentException(
          "service (\"" + service + "\") must not be blank. Give it the name that dialogs show.");
    }
    ServiceBuilder builder = new ServiceBuilder(service);
    content.accept(builder);
    return add(builder);
  }

  /**
   * Leaves the loopback transport out, which every profile has otherwise.
   *
   * @return this builder
   */
  public ProfileBuilder withoutTransport() {
    transport = false;
    return this;
  }

  /**
   * Leaves the address book of the machine's mailboxes out, which every profile has otherwise.
   *
   * @return this builder
   */
  public ProfileBuilder withoutAddressBook() {
    addressBook = false;
    return this;
  }

  private ProfileBuilder add(ServiceBuilder service) {
    List<ProviderDraft> known = new ArrayList<>(drafts().toList());
    for (ProviderDraft draft : service.drafts()) {
      check(draft, known);
      known.add(draft);
    }
    services.add(service);
    return this;
  }

  private Stream<ProviderDraft> drafts() {
    return services.stream().flatMap(service -> service.drafts().stream());
  }

  private static void check(ProviderDraft draft, List<ProviderDraft> known) {
    String argument = draft.word() + " (\"" + draft.name() + "\")";
    if (draft.name().isBlank()) {
      throw new IllegalArgumentException(
          argument + " must not be blank. Give it the name that clients see.");
    }
    ProviderDraft.Installed installed = draft.installed();
    for (ProviderDraft other : known) {
      if (other.kind() != draft.kind()) {
        continue;
      }
      if (other.name().equals(draft.name())) {
        throw new IllegalArgumentException(
            argument + " is in the profile already. Give each a name of its own.");
      }
      ProviderDraft.Installed same = other.installed();
      if (installed != null
          && same != null
          && same.uid().equals(installed.uid())
          && !same.equals(installed)) {
        throw new IllegalArgumentException(
            "providerUid ("
                + installed.uid()
                + ") is that of another provider of the profile. Give each its own.");
      }
    }
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
    List<String> names =
        drafts()
            .filter(draft -> draft.kind() == ProviderKind.STORE)
            .map(ProviderDraft::name)
            .toList();
    String chosen = defaultStore;
    if (chosen != null && !names.contains(chosen)) {
      throw new IllegalArgumentException(
          "store (\"" + chosen + "\") is none of the profile's. It has " + names + ".");
    }
    @Nullable String first = chosen == null && !names.isEmpty() ? names.get(0) : chosen;
    List<ServiceConfig> configs = new ArrayList<>();
    for (ServiceBuilder service : services) {
      configs.add(configure(service, first));
    }
    addBuiltIn(transport ? builtIn.transport() : null, configs);
    addBuiltIn(addressBook ? builtIn.addressBook() : null, configs);
    return new Profile(name, configs, appProfile);
  }

  private ServiceConfig configure(ServiceBuilder service, @Nullable String defaultName) {
    List<StoreConfig> stores = new ArrayList<>(1);
    List<ProviderConfig> providers = new ArrayList<>(0);
    for (ProviderDraft draft : service.drafts()) {
      MapiUid section = uids.get();
      if (draft.kind() == ProviderKind.STORE) {
        StoreConfig config = draft.store(section);
        int flag = draft.name().equals(defaultName) ? ResourceFlag.DEFAULT_STORE.value() : 0;
        stores.add(config.withFlags(config.resourceFlags() | flag));
      } else {
        providers.add(draft.configure(section));
      }
    }
    return new ServiceConfig(
        new MessageService(service.name(), service.entry()), stores, providers);
  }

  /** Last, so that what the test has added comes first. */
  private static void addBuiltIn(@Nullable ProviderConfig config, List<ServiceConfig> configs) {
    if (config != null) {
      MessageService service = new MessageService(config.displayName(), null);
      configs.add(new ServiceConfig(service, List.of(), List.of(config)));
    }
  }
}
