package org.mapiemulator.examples.provider;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.loss.HeldState;
import org.mapiemulator.loss.HoldsState;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/**
 * A provider before another one: it counts how often stores are opened, and lets the other one do
 * the rest.
 *
 * <p>It hands out the other one's IMAPIProviderShutdown as if it were its own (B08). A fast
 * shutdown therefore lets the wrapped provider save what it has, and nobody tells the wrapper.
 */
public class WrappingProvider extends BasicUnknown implements MsProvider, HoldsState {

  private final MsProvider wrapped;
  private final AtomicInteger file;
  private final AtomicInteger counted = new AtomicInteger();

  /**
   * Starts it.
   *
   * @param wrapped the other provider; the reference is taken over
   * @param file where the count is kept
   */
  public WrappingProvider(MsProvider wrapped, AtomicInteger file) {
    super(Iid.MS_PROVIDER);
    this.wrapped = wrapped;
    this.file = file;
  }

  final MsProvider wrapped() {
    return wrapped;
  }

  final void write() {
    file.addAndGet(counted.getAndSet(0));
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    return Iid.MAPI_PROVIDER_SHUTDOWN.equals(iid)
        ? wrapped.queryInterface(iid) // not its own to give
        : super.queryInterface(iid);
  }

  @Override
  public StoreLogon logon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      int flags,
      @Nullable Iid iid) {
    counted.incrementAndGet();
    return wrapped.logon(support, uiParam, profileName, entryId, flags, iid);
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
    return wrapped.spoolerLogon(support, uiParam, profileName, entryId, flags, iid, spoolSecurity);
  }

  @Override
  public boolean compareStoreIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return wrapped.compareStoreIds(entryId1, entryId2, flags);
  }

  @Override
  public void shutdown(int flags) {
    write();
    wrapped.shutdown(flags);
  }

  @Override
  void released() {
    wrapped.release();
  }

  @Override
  public List<HeldState> unwritten() {
    int count = counted.get();
    return count == 0
        ? List.of()
        : List.of(
            new HeldState(
                "count of opened stores",
                "+" + count,
                "IMSProvider::Shutdown or IMAPIProviderShutdown::NotifyProcessShutdown"));
  }
}
