package org.mapiemulator.examples.provider;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MsProvider;

/**
 * The wrapper as it should be: its IMAPIProviderShutdown is its own. It saves what the wrapper has,
 * and passes on to the wrapped provider what it is told.
 */
public final class CarefulWrappingProvider extends WrappingProvider {

  /**
   * Starts it.
   *
   * @param wrapped the other provider; the reference is taken over
   * @param file where the count is kept
   */
  public CarefulWrappingProvider(MsProvider wrapped, AtomicInteger file) {
    super(wrapped, file);
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    return Iid.MAPI_PROVIDER_SHUTDOWN.equals(iid)
        ? new Shutdown((MapiProviderShutdown) wrapped().queryInterface(iid))
        : super.queryInterface(iid);
  }

  private final class Shutdown extends BasicUnknown implements MapiProviderShutdown {

    private final MapiProviderShutdown wrapped;

    Shutdown(MapiProviderShutdown wrapped) {
      super(Iid.MAPI_PROVIDER_SHUTDOWN);
      this.wrapped = wrapped;
    }

    @Override
    public void queryFastShutdown() {
      wrapped.queryFastShutdown();
    }

    @Override
    public void notifyProcessShutdown() {
      write();
      wrapped.notifyProcessShutdown();
    }

    @Override
    public void doFastShutdown() {
      write();
      wrapped.doFastShutdown();
    }

    @Override
    void released() {
      wrapped.release();
    }
  }
}
