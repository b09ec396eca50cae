package org.mapiemulator.internal.shutdown;

import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;

/** The three calls of a fast shutdown, as providers see them. */
enum ShutdownStep {
  QUERY("QueryFastShutdown") {
    @Override
    void of(MapiProviderShutdown provider) {
      provider.queryFastShutdown();
    }

    @Override
    void of(MapiClientShutdown provider) {
      provider.queryFastShutdown();
    }
  },
  NOTIFY("NotifyProcessShutdown") {
    @Override
    void of(MapiProviderShutdown provider) {
      provider.notifyProcessShutdown();
    }

    @Override
    void of(MapiClientShutdown provider) {
      provider.notifyProcessShutdown();
    }
  },
  DO("DoFastShutdown") {
    @Override
    void of(MapiProviderShutdown provider) {
      provider.doFastShutdown();
    }

    @Override
    void of(MapiClientShutdown provider) {
      provider.doFastShutdown();
    }
  };

  private final String method;

  ShutdownStep(String method) {
    this.method = "IMAPIProviderShutdown::" + method;
  }

  /** The name of the method in traces and findings. */
  String method() {
    return method;
  }

  abstract void of(MapiProviderShutdown provider);

  /** As Outlook 2007 SP2 has it. */
  abstract void of(MapiClientShutdown provider);

  /** Whether the page of the method names a result. */
  boolean documents(Hresult result) {
    return result.equals(Hresult.S_OK)
        || (this == QUERY && result.equals(Hresult.MAPI_E_NO_SUPPORT));
  }
}
