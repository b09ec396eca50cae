package org.mapiemulator.tests.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mockito.Mockito;

/** A logon object, and the store that belongs to it. */
final class FakeLogon extends ProviderObject implements MsLogon {

  private final FakeLibrary library;
  private final FakeProvider provider;
  private final MapiSup support;
  private final String name;
  private final FakeStore store;

  FakeLogon(
      FakeLibrary library,
      FakeProvider provider,
      MapiSup support,
      String name,
      EntryId id,
      boolean writable) {
    super(List.of(Iid.MS_LOGON));
    this.library = library;
    this.provider = provider;
    this.support = support;
    this.name = name;
    this.store = new FakeStore(library, support, name, id, writable);
    support.addRef();
    support.setProviderUid(FakeLibrary.UID, 0);
  }

  String name() {
    return name;
  }

  FakeStore store() {
    return store;
  }

  MapiSup support() {
    return support;
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return new MapiError(MapiError.VERSION, "the half of " + name + " is gone", "Fake", 0, 0);
  }

  @Override
  public void logoff(int flags) {
    library.did(this + " Logoff(" + flags + ")");
    provider.ended(this);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    library.did(this + " OpenEntry");
    if (FakeLibrary.object(404).equals(entryId)) {
      throw new MapiException(Hresult.MAPI_E_NOT_FOUND, "IMSLogon::OpenEntry");
    }
    return new OpenedEntry(ObjectType.FOLDER.value(), Mockito.mock(MapiFolder.class));
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    library.did(this + " CompareEntryIDs");
    return String.valueOf(entryId1).equals(String.valueOf(entryId2));
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    if (FakeLibrary.object(405).equals(entryId)) {
      throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMSLogon::Advise");
    }
    library.did(this + " Advise " + (entryId == null ? "on the store" : "on an object"));
    return support.subscribe(FakeLibrary.KEY, eventMask, 0, sink);
  }

  @Override
  public void unadvise(long connection) {
    library.did(this + " Unadvise");
    support.unsubscribe(connection);
  }

  @Override
  public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
    throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMSLogon::OpenStatusEntry");
  }

  @Override
  protected void closed() {
    library.did(this + " released");
    support.release();
  }

  @Override
  public String toString() {
    return "logon at " + name;
  }
}
