package org.mapiemulator.examples.provider;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.loss.HeldState;
import org.mapiemulator.loss.HoldsState;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/**
 * A message store provider over a map.
 *
 * <p>It writes lazily, and takes part in fast shutdown, so that nothing is lost by that. What a
 * killed process had not written is gone; {@link HoldsState} lets tests see what that was.
 */
public final class MapStoreProvider extends BasicUnknown
    implements MsProvider, MapiProviderShutdown, HoldsState {

  /** By which MAPI knows the provider. */
  public static final MapiUid UID = MapiUid.ofHex("4D61702073746F726520202020202020");

  private final MapContent content;

  /**
   * Starts the provider in a process, as its MSProviderInit does.
   *
   * @param mapi32 the functions of the process
   * @param file what is written of the store
   */
  public MapStoreProvider(Mapi32 mapi32, MapFile file) {
    super(Iid.MS_PROVIDER, Iid.MAPI_PROVIDER_SHUTDOWN);
    this.content = new MapContent(mapi32, file);
  }

  @Override
  public StoreLogon logon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      int flags,
      @Nullable Iid iid) {
    if (support == null || entryId == null) {
      throw new MapiException(Hresult.MAPI_E_INVALID_PARAMETER, "IMSProvider::Logon");
    }
    boolean writable =
        MapiFlag.isSet(flags, OpenMsgStoreFlag.WRITE)
            || MapiFlag.isSet(flags, OpenMsgStoreFlag.BEST_ACCESS);
    EntryId wrapped = support.wrapStoreEntryId(entryId);
    MapStoreObject store = new MapStoreObject(content, wrapped, writable);
    MapStoreLogon logon = new MapStoreLogon(support, content, store);
    return new StoreLogon(Hresult.S_OK, logon, store, null);
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
    return logon(support, uiParam, profileName, entryId, flags, iid);
  }

  @Override
  public boolean compareStoreIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return Objects.equals(entryId1, entryId2);
  }

  @Override
  public void shutdown(int flags) {
    content.write();
  }

  @Override
  void released() {
    content.tables().release();
  }

  // Fast shutdown.

  @Override
  public void queryFastShutdown() {
    // Nothing speaks against it.
  }

  @Override
  public void notifyProcessShutdown() {
    content.memory().writeThrough();
  }

  @Override
  public void doFastShutdown() {
    content.write();
  }

  @Override
  public List<HeldState> unwritten() {
    return content.memory().held();
  }
}
