package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.MsgServiceEntry;
import org.mapiemulator.mapi.spi.XpProvider;

/**
 * Says what a message service of a profile contains: providers that are configured together, and
 * that fail together.
 */
public final class ServiceBuilder {

  private final String name;
  private final List<ProviderDraft> drafts = new ArrayList<>(1);
  private @Nullable MsgServiceEntry entry;

  ServiceBuilder(String name) {
    this.name = name;
  }

  /**
   * Gives the service a function that configures it. It is called when a logon fails with
   * MAPI_E_UNCONFIGURED, and the logon is then tried once more.
   *
   * @param function its MSGSERVICEENTRY
   * @return this builder
   */
  public ServiceBuilder entry(MsgServiceEntry function) {
    entry = function;
    return this;
  }

  /**
   * Adds a message store; see {@link ProfileBuilder#provider(String, MapiUid, Supplier)}.
   *
   * @param store its display name
   * @param providerUid PR_MDB_PROVIDER, and the MAPIUID in the store's entry identifier
   * @param provider starts the provider, as its MSProviderInit would: a new object each time
   * @return this builder
   */
  public ServiceBuilder store(String store, MapiUid providerUid, Supplier<MsProvider> provider) {
    drafts.add(new ProviderDraft(ProviderKind.STORE, store, providerUid, provider));
    return this;
  }

  /**
   * Adds a message store of a provider that calls functions of MAPI; see {@link
   * ProfileBuilder#provider(String, MapiUid, Function)}.
   *
   * @param store its display name
   * @param providerUid PR_MDB_PROVIDER, and the MAPIUID in the store's entry identifier
   * @param provider starts the provider with the functions of its process
   * @return this builder
   */
  public ServiceBuilder store(
      String store, MapiUid providerUid, Function<Mapi32, MsProvider> provider) {
    drafts.add(new ProviderDraft(ProviderKind.STORE, store, providerUid, provider));
    return this;
  }

  /**
   * Adds an address book; see {@link ProfileBuilder#addressBook}.
   *
   * @param book its display name
   * @param providerUid stands for the provider's library
   * @param provider starts the provider, as its ABProviderInit would: a new object each time
   * @return this builder
   */
  public ServiceBuilder addressBook(
      String book, MapiUid providerUid, Supplier<AbProvider> provider) {
    drafts.add(new ProviderDraft(ProviderKind.ADDRESS_BOOK, book, providerUid, provider));
    return this;
  }

  /**
   * Adds a transport; see {@link ProfileBuilder#transport}.
   *
   * @param transport its display name
   * @param providerUid stands for the provider's library
   * @param provider starts the provider, as its XPProviderInit would: a new object each time
   * @return this builder
   */
  public ServiceBuilder transport(
      String transport, MapiUid providerUid, Supplier<XpProvider> provider) {
    drafts.add(new ProviderDraft(ProviderKind.TRANSPORT, transport, providerUid, provider));
    return this;
  }

  String name() {
    return name;
  }

  @Nullable MsgServiceEntry entry() {
    return entry;
  }

  List<ProviderDraft> drafts() {
    return drafts;
  }
}
