package org.mapiemulator.tests.shutdown;

import java.util.List;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;

/** The shutdown interface of a provider, under both of its names. */
final class ShutdownSide extends ProviderObject
    implements MapiProviderShutdown, MapiClientShutdown {

  private final FakeShutdown owner;

  ShutdownSide(FakeShutdown owner) {
    super(List.of(Iid.MAPI_PROVIDER_SHUTDOWN, Iid.MAPI_CLIENT_SHUTDOWN));
    this.owner = owner;
  }

  @Override
  public void queryFastShutdown() {
    does("QueryFastShutdown");
    if (owner.behaviour() == Behaviour.OUT) {
      throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IMAPIProviderShutdown");
    }
  }

  @Override
  public void notifyProcessShutdown() {
    does("NotifyProcessShutdown");
  }

  @Override
  public void doFastShutdown() {
    does("DoFastShutdown");
  }

  private void does(String method) {
    owner.did(method);
    if (owner.behaviour() == Behaviour.FAILS) {
      throw new MapiException(Hresult.MAPI_E_CALL_FAILED, "IMAPIProviderShutdown");
    }
    if (owner.behaviour() == Behaviour.THROWS) {
      throw new IllegalStateException("the provider is broken");
    }
  }

  @Override
  protected void closed() {
    owner.gaveBack();
  }
}
