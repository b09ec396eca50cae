package org.mapiemulator.tests.provider;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/** A provider object: knows the stores that are open through it, as R-417 wants it. */
final class FakeProvider extends ProviderObject implements MsProvider {

  private final FakeLibrary library;
  private final int number;
  private final List<FakeLogon> open = new CopyOnWriteArrayList<>();

  FakeProvider(FakeLibrary library, int number) {
    super(List.of(Iid.MS_PROVIDER));
    this.library = library;
    this.number = number;
  }

  void ended(FakeLogon logon) {
    open.remove(logon);
  }

  @Override
  public void shutdown(int flags) {
    library.did(this + " Shutdown(" + flags + ")");
  }

  @Override
  public StoreLogon logon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      int flags,
      @Nullable Iid iid) {
    String store = nameOf(Objects.requireNonNull(entryId));
    List<OpenMsgStoreFlag> known =
        Arrays.stream(OpenMsgStoreFlag.values())
            .filter(flag -> MapiFlag.isSet(flags, flag))
            .toList();
    library.did(this + " Logon " + store + " in " + profileName + " " + known);
    if (known.contains(OpenMsgStoreFlag.ONLINE)) {
      throw new MapiException(Hresult.MAPI_E_UNKNOWN_FLAGS, "IMSProvider::Logon");
    }
    Hresult status = library.logonStatus();
    @Nullable StoreLogon answer = library.answer();
    if (answer != null) {
      return answer;
    }
    for (FakeLogon other : open) {
      if (other.name().equals(store)) {
        other.store().addRef();
        library.shares();
        return new StoreLogon(status, null, other.store(), null);
      }
    }
    FakeLogon logon =
        new FakeLogon(
            library,
            this,
            Objects.requireNonNull(support),
            store,
            entryId,
            known.contains(OpenMsgStoreFlag.WRITE));
    open.add(logon);
    library.opened(logon);
    return new StoreLogon(status, logon, logon.store(), null);
  }

  /** The name at the end of the identifier; several ways to write it mean the same store. */
  private static String nameOf(EntryId id) {
    byte[] bytes = id.bytes().toByteArray();
    return new String(bytes, 20, bytes.length - 20, StandardCharsets.UTF_8);
  }

  @Override
  public StoreLogon spoolerLogon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      int flags,
      @Nullable Iid iid,
      @Nullable Binary spoolSecurity) {
    throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMSProvider::SpoolerLogon");
  }

  @Override
  public boolean compareStoreIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    if (entryId1 == null || entryId2 == null || entryId1.bytes().size() < 20) {
      throw new MapiException(Hresult.MAPI_E_UNKNOWN_ENTRYID, "IMSProvider::CompareStoreIDs");
    }
    return nameOf(entryId1).equalsIgnoreCase(nameOf(entryId2));
  }

  @Override
  protected void closed() {
    library.did(this + " released");
  }

  @Override
  public String toString() {
    return "provider " + number;
  }
}
