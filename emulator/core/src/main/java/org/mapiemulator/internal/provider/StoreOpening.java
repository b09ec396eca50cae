package org.mapiemulator.internal.provider;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.ProfileStores;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.StoreConfig;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.profile.StoreEntryIds;
import org.mapiemulator.internal.profile.StoreEntryIds.Unwrapped;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.StoreLogon;

/** Finds the provider and the profile's entry of a store, and logs on to it. */
final class StoreOpening {

  private static final String METHOD = "IMSProvider::Logon";

  private final StoreLogons logons;
  private final RunningProviders running;

  StoreOpening(StoreLogons logons) {
    this.logons = logons;
    this.running = logons.host().running();
  }

  /**
   * What a provider gave, before anybody has it.
   *
   * @param given its answer
   * @param fresh the new logon, null for a store that was open before
   */
  record Opened(StoreLogon given, @Nullable OpenLogon fresh) {}

  /** Reads a wrapped identifier. */
  static Unwrapped unwrap(EntryId id) {
    Optional<Unwrapped> unwrapped = StoreEntryIds.unwrap(id);
    if (unwrapped.isPresent()) {
      return unwrapped.get();
    }
    if (id.providerUid().isEmpty() || StoreEntryIds.isWrapped(id)) {
      throw new MapiFailure(
          Hresult.MAPI_E_INVALID_ENTRYID, id + " is no entry identifier of a message store");
    }
    throw new MapiFailure(
        Hresult.MAPI_E_NOT_FOUND,
        "no message store has this entry identifier; those of stores are wrapped (STO-08)");
  }

  /** The stores of a library's provider; none if the profile does not have it. */
  List<StoreEntry> ofProvider(Unwrapped name) {
    return logons.profile().stores().all().stream()
        .filter(entry -> entry.config().dllName().equalsIgnoreCase(name.dllName()))
        .toList();
  }

  /** Starts the provider that a wrapped identifier names. */
  RunningProvider use(Call call, Unwrapped name) {
    return logons.use(call, likely(name).config().factory());
  }

  /** As {@link #use}, but the provider is started when it is needed. */
  ProviderUse later(Call call, StoreEntry entry) {
    return new ProviderUse(
        logons.host().running(), call, ProviderKind.STORE, entry.config().factory());
  }

  /** The store of an identifier as far as bytes tell; otherwise the first one of the provider. */
  StoreEntry likely(Unwrapped name) {
    List<StoreEntry> stores = ofProvider(name);
    if (stores.isEmpty()) {
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_FOUND, "the profile has no provider " + name.dllName());
    }
    return stores.stream()
        .filter(entry -> entry.config().entryId().equals(name.original()))
        .findFirst()
        .orElse(stores.get(0));
  }

  /** The store that an identifier means, as its provider says; null if the profile has none. */
  @Nullable StoreEntry find(RunningProvider provider, Unwrapped name) {
    List<StoreEntry> stores = ofProvider(name);
    Predicate<StoreEntry> equal = entry -> entry.config().entryId().equals(name.original());
    return stores.stream()
        .filter(equal)
        .findFirst()
        .or(() -> stores.stream().filter(entry -> isSame(provider, entry, name)).findFirst())
        .orElse(null);
  }

  /** An identifier that the provider cannot read is none of its stores. */
  private boolean isSame(RunningProvider provider, StoreEntry entry, Unwrapped name) {
    boolean[] same = new boolean[1];
    logons.quietly(
        provider.name(),
        "IMSProvider::CompareStoreIDs",
        () ->
            same[0] =
                provider.store().compareStoreIds(entry.config().entryId(), name.original(), 0));
    return same[0];
  }

  /**
   * Logs on.
   *
   * @param provider the provider in use; a fresh logon has a use of its own
   * @return what somebody has to take with {@link StoreLogons#keep}, or to {@link #undo}
   */
  Opened logOn(
      Call call,
      RunningProvider provider,
      Unwrapped name,
      long uiParam,
      @Nullable Iid iid,
      int flags) {
    @Nullable StoreEntry known = find(provider, name);
    StoreEntry entry = known == null ? temporary(provider, name) : known;
    boolean builtIn = provider.factory().isBuiltIn();
    SupportObject support = logons.host().newSupport(call, Supported.of(entry), builtIn);
    boolean done = false;
    logons.begin();
    try {
      @Nullable StoreLogon[] answer = new StoreLogon[1];
      Outcome<@Nullable Hresult> outcome =
          running.called(
              provider,
              provider.name(),
              METHOD,
              () -> {
                StoreLogon logon =
                    provider
                        .store()
                        .logon(
                            support,
                            uiParam,
                            logons.profile().name(),
                            name.original(),
                            flags | StringFlag.UNICODE.value(),
                            iid);
                answer[0] = logon;
                return logon == null ? null : logon.status();
              },
              name.original(),
              flags,
              iid);
      @Nullable StoreLogon given = answer[0];
      if (given == null || call.client().isTerminated()) {
        throw running.failure(call, provider, METHOD, outcome.thrown(), "null");
      }
      @Nullable MsLogon logon = given.logon();
      if (logon == null) {
        return new Opened(given, null);
      }
      done = true;
      call.gate().scheduler().locked(provider::use);
      String logonName = call.gate().names().next(builtIn ? "own logon" : "logon");
      support.loggedOn(logonName, logon::openStatusEntry);
      return new Opened(
          given, new OpenLogon(provider, entry, support, logonName, logon, given.store()));
    } finally {
      if (!done) {
        logons.settle();
        support.end();
        logons.profile().stores().dropTemporary(entry);
      }
      support.releaseByMapi(done);
    }
  }

  /**
   * A store that no section of the profile stands for gets one for as long as it is open.
   */
  private StoreEntry temporary(RunningProvider provider, Unwrapped name) {
    ProfileStores stores = logons.profile().stores();
    StoreEntry first = ofProvider(name).get(0);
    StoreConfig like = first.config();
    MapiUid section = logons.providers().newUid();
    return stores.addTemporary(
        new StoreConfig(
            provider.name(),
            like.providerDisplay(),
            like.dllName(),
            like.factory(),
            like.mdbProvider(),
            name.original(),
            section.bytes(),
            section,
            0),
        first.service());
  }

  /** Ends a logon that nobody got. */
  void undo(Opened opened) {
    logons.quietly("store", "IUnknown::Release", () -> opened.given().store().release());
    @Nullable OpenLogon fresh = opened.fresh();
    if (fresh != null) {
      logons.settle();
      logons.end(fresh);
    }
  }

  /** Compares two identifiers of stores of one provider. */
  boolean compare(Call call, Unwrapped first, Unwrapped second) {
    RunningProvider provider = use(call, first);
    try {
      return provider.store().compareStoreIds(first.original(), second.original(), 0);
    } catch (MapiException failed) {
      throw MapiFailure.of(failed);
    } finally {
      logons.leave(provider);
    }
  }
}
