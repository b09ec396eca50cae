package org.mapiemulator.examples.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;

/** A store that MAPI has logged on to. Its end is one of the two moments at which it is written. */
final class MapStoreLogon extends BasicUnknown implements MsLogon {

  private final MapiSup support;
  private final MapContent content;
  private final MapStoreObject store;

  MapStoreLogon(MapiSup support, MapContent content, MapStoreObject store) {
    super(Iid.MS_LOGON);
    this.support = support;
    this.content = content;
    this.store = store;
    support.addRef();
    support.setProviderUid(MapStoreProvider.UID, 0);
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return null;
  }

  @Override
  public void logoff(int flags) {
    content.write();
  }

  @Override
  void released() {
    support.release();
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return store.openEntry(entryId, iid, flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return store.compareEntryIds(entryId1, entryId2, flags);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    throw refused("IMSLogon::Advise");
  }

  @Override
  public void unadvise(long connection) {
    throw refused("IMSLogon::Unadvise");
  }

  @Override
  public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
    throw refused("IMSLogon::OpenStatusEntry");
  }
}
