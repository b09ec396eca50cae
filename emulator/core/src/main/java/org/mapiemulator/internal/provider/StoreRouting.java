package org.mapiemulator.internal.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.object.AdvisedSink;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.object.SeamObjects;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.profile.StoreEntryIds;
import org.mapiemulator.internal.profile.StoreEntryIds.Unwrapped;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.spi.MsLogon;

/**
 * Passes calls on to the open provider that an entry identifier names: by the MAPIUID that the
 * provider has registered, or by what MAPI itself has wrapped around that of a store.
 */
public final class StoreRouting {

  private static final String UNADVISE = "IMAPISession::Unadvise";

  private final Providers providers;
  private final Scheduler scheduler;
  private final SessionStores stores;
  private final StoreLogons logons;
  private final StoreOpening opening;
  private final Map<Long, RoutedAdvise> advised = new LinkedHashMap<>(0);

  StoreRouting(
      Providers providers, SessionStores stores, StoreLogons logons, StoreOpening opening) {
    this.providers = providers;
    this.scheduler = providers.gate().scheduler();
    this.stores = stores;
    this.logons = logons;
    this.opening = opening;
  }

  // IMAPISession::OpenEntry.

  /** Opens an object of an open store, or a store. */
  public OpenedEntry openEntry(Call call, EntryId id, @Nullable Iid iid, int flags) {
    if (StoreEntryIds.isWrapped(id)) {
      requireStoreInterface(iid);
      MsgStore store = stores.open(call, 0, id, iid, storeFlags(flags)).value();
      return new OpenedEntry(ObjectType.STORE.value(), store);
    }
    Seat seat = route(id, Hresult.MAPI_E_UNKNOWN_ENTRYID);
    MsLogon logon = seat.logon().logon();
    @Nullable MsgStore store = seat.store();
    if (store == null) {
      throw unknown(id); // its OpenMsgStore has not returned yet
    }
    @Nullable Iid asked = SeamObjects.entryInterface(call, iid);
    OpenedEntry inner = ProviderCalls.get(call, logon, () -> logon.openEntry(id, asked, flags));
    return stores.objects().openEntry(call, store, logon, inner, asked);
  }

  private static void requireStoreInterface(@Nullable Iid iid) {
    if (iid != null && !List.of(Iid.MSG_STORE, Iid.MAPI_PROP, Iid.UNKNOWN).contains(iid)) {
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
    }
  }

  /** What OpenMsgStore would be told. */
  private static int storeFlags(int flags) {
    int result = OpenMsgStoreFlag.NO_DIALOG.value();
    if (MapiFlag.isSet(flags, OpenFlag.MODIFY)) {
      result |= OpenMsgStoreFlag.WRITE.value();
    }
    if (MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS)) {
      result |= OpenMsgStoreFlag.BEST_ACCESS.value();
    }
    if (MapiFlag.isSet(flags, OpenFlag.DEFERRED_ERRORS)) {
      result |= OpenMsgStoreFlag.DEFERRED_ERRORS.value();
    }
    return result;
  }

  private Seat route(EntryId id, Hresult malformed) {
    MapiUid uid =
        id.providerUid()
            .orElseThrow(
                () -> new MapiFailure(malformed, id + " has no room for a MAPIUID (A-75)"));
    @Nullable Seat seat = stores.seatFor(uid);
    if (seat == null) {
      throw unknown(id);
    }
    return seat;
  }

  private static MapiFailure unknown(EntryId id) {
    return new MapiFailure(
        Hresult.MAPI_E_UNKNOWN_ENTRYID,
        "no open provider has registered " + id.providerUid().map(MapiUid::toString).orElse("it"));
  }

  // IMAPISession::CompareEntryIDs.

  /** Compares two identifiers. */
  public boolean compare(Call call, EntryId first, EntryId second) {
    boolean stored = StoreEntryIds.isWrapped(first);
    if (stored != StoreEntryIds.isWrapped(second)) {
      requireKnown(first);
      requireKnown(second);
      return false;
    }
    if (stored) {
      Unwrapped one = knownStore(first);
      Unwrapped other = knownStore(second);
      return one.dllName().equalsIgnoreCase(other.dllName()) && opening.compare(call, one, other);
    }
    Seat one = route(first, Hresult.MAPI_E_UNKNOWN_ENTRYID);
    Seat other = route(second, Hresult.MAPI_E_UNKNOWN_ENTRYID);
    if (one.logon() != other.logon()) {
      return false;
    }
    MsLogon logon = one.logon().logon();
    return ProviderCalls.get(call, logon, () -> logon.compareEntryIds(first, second, 0));
  }

  private void requireKnown(EntryId id) {
    if (StoreEntryIds.isWrapped(id)) {
      knownStore(id);
    } else {
      route(id, Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }

  private Unwrapped knownStore(EntryId id) {
    Optional<Unwrapped> name = StoreEntryIds.unwrap(id);
    if (name.isEmpty() || opening.ofProvider(name.get()).isEmpty()) {
      throw unknown(id);
    }
    return name.get();
  }

  // IMAPISession::Advise and Unadvise with an entry identifier.

  /** Registers a sink with the provider of an object. */
  public long advise(Call call, EntryId id, int eventMask, MapiAdviseSink sink) {
    boolean wholeStore = StoreEntryIds.isWrapped(id);
    OpenLogon open =
        (wholeStore ? openStore(id) : route(id, Hresult.MAPI_E_INVALID_ENTRYID)).logon();
    @Nullable EntryId object = wholeStore ? null : id;
    AdvisedSink given = stores.objects().advised(call, sink);
    long connection =
        ProviderCalls.get(call, open, () -> open.logon().advise(object, eventMask, given));
    scheduler.lock();
    try {
      if (stores.isAlive(call)) {
        // Numbers of different providers may be equal.
        long own = providers.nextConnection();
        advised.put(own, new RoutedAdvise(open, connection, given));
        return own;
      }
    } finally {
      scheduler.unlock();
    }
    unadviseQuietly(new RoutedAdvise(open, connection, given));
    throw stores.dead(call);
  }

  private Seat openStore(EntryId id) {
    Unwrapped name =
        StoreEntryIds.unwrap(id)
            .orElseThrow(
                () ->
                    new MapiFailure(
                        Hresult.MAPI_E_INVALID_ENTRYID, id + " is no identifier of a store"));
    List<StoreEntry> ofProvider = opening.ofProvider(name);
    for (Seat seat : stores.seats()) {
      StoreEntry entry = seat.logon().entry();
      if (ofProvider.contains(entry) && opening.find(seat.logon().provider(), name) == entry) {
        return seat;
      }
    }
    throw unknown(id);
  }

  /** Ends such a registration; false if there is none of that number. */
  public boolean unadvise(Call call, long connection) {
    @Nullable RoutedAdvise routed;
    scheduler.lock();
    try {
      routed = advised.remove(connection);
    } finally {
      scheduler.unlock();
    }
    if (routed == null) {
      return false;
    }
    if (stores.seats().stream().anyMatch(seat -> seat.logon() == routed.logon())) {
      ProviderCalls.run(
          call, routed.logon(), () -> routed.logon().logon().unadvise(routed.connection()));
    }
    return true; // the number was valid although the store has gone
  }

  /** The sinks that are registered through the session on objects of its stores. */
  public List<HeldSink> sinks() {
    scheduler.lock();
    try {
      return advised.values().stream()
          .map(routed -> new HeldSink(routed.sink().name(), UNADVISE, routed.sink().advised()))
          .toList();
    } finally {
      scheduler.unlock();
    }
  }

  /** The session ends; the lock must not be held. */
  void end(Call call) {
    List<RoutedAdvise> left;
    scheduler.lock();
    try {
      left = List.copyOf(advised.values());
      advised.clear();
    } finally {
      scheduler.unlock();
    }
    for (RoutedAdvise routed : left) {
      AdvisedSink sink = routed.sink();
      call.report(Facts.sinkNotUnadvised(stores.session(), sink.name(), sink.advised()));
      unadviseQuietly(routed);
    }
  }

  private void unadviseQuietly(RoutedAdvise routed) {
    logons.quietly(
        routed.logon().name(),
        "IMSLogon::Unadvise",
        () -> routed.logon().logon().unadvise(routed.connection()));
  }
}
