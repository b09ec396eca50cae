package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.StoreEntryIds;
import org.mapiemulator.internal.profile.StoreEntryIds.Unwrapped;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.spi.AbLogon;
import org.mapiemulator.mapi.spi.MsLogon;

/**
 * The objects of all providers of a process, as one provider gets at those of the others:
 * the provider that has registered the MAPIUID first is asked, and gives its own objects.
 */
final class ProviderEntries {

  private final ProcessProviders host;

  ProviderEntries(ProcessProviders host) {
    this.host = host;
  }

  /** A logon that an identifier belongs to. */
  private interface Target {
    long order();

    OpenedEntry open(EntryId id, @Nullable Iid iid, int flags);

    boolean compare(EntryId first, EntryId second);
  }

  private record StoreTarget(long order, MsLogon logon) implements Target {
    @Override
    public OpenedEntry open(EntryId id, @Nullable Iid iid, int flags) {
      return logon.openEntry(id, iid, flags);
    }

    @Override
    public boolean compare(EntryId first, EntryId second) {
      return logon.compareEntryIds(first, second, 0);
    }
  }

  private record BookTarget(long order, AbLogon logon) implements Target {
    @Override
    public OpenedEntry open(EntryId id, @Nullable Iid iid, int flags) {
      return logon.openEntry(id, iid, flags);
    }

    @Override
    public boolean compare(EntryId first, EntryId second) {
      return logon.compareEntryIds(first, second, 0);
    }
  }

  /** Opens an object; a store only if it is open. */
  OpenedEntry open(EntryId id, @Nullable Iid iid, int flags) {
    if (StoreEntryIds.isWrapped(id)) {
      OpenLogon store = openStore(id);
      store.store().addRef();
      return new OpenedEntry(ObjectType.STORE.value(), store.store());
    }
    return target(id).open(id, iid, flags);
  }

  /** Compares two identifiers; those of different providers are of different objects. */
  boolean compare(EntryId first, EntryId second) {
    if (StoreEntryIds.isWrapped(first) || StoreEntryIds.isWrapped(second)) {
      return first.equals(second);
    }
    Target one = target(first);
    return one.equals(target(second)) && one.compare(first, second);
  }

  private OpenLogon openStore(EntryId id) {
    Unwrapped name =
        StoreEntryIds.unwrap(id)
            .orElseThrow(
                () ->
                    Failure.of(
                        Hresult.MAPI_E_INVALID_ENTRYID, id + " is no identifier of a store"));
    return stores().stream()
        .filter(logon -> logon.entry().config().entryId().equals(name.original()))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private List<OpenLogon> stores() {
    Scheduler scheduler = host.providers().gate().scheduler();
    scheduler.lock();
    try {
      return host.stores().all();
    } finally {
      scheduler.unlock();
    }
  }

  private Target target(EntryId id) {
    MapiUid uid = id.providerUid().orElseThrow(() -> unknown(id));
    @Nullable Target found = find(uid);
    if (found == null) {
      host.addressBooks().open(null, 0, 0);
      found = find(uid);
    }
    if (found == null) {
      throw unknown(id);
    }
    return found;
  }

  private @Nullable Target find(MapiUid uid) {
    List<Target> all = new ArrayList<>(1);
    for (OpenLogon logon : stores()) {
      if (logon.support().hasUid(uid)) {
        all.add(new StoreTarget(logon.support().order(), logon.logon()));
      }
    }
    for (OpenBook book : host.addressBooks().all()) {
      if (book.hasUid(uid)) {
        all.add(new BookTarget(book.support().order(), book.logon()));
      }
    }
    return all.stream().min((a, b) -> Long.compare(a.order(), b.order())).orElse(null);
  }

  private static MapiException unknown(EntryId id) {
    return Failure.of(Hresult.MAPI_E_UNKNOWN_ENTRYID, "no provider knows " + id);
  }
}
