package org.mapiemulator.internal.provider;

import java.util.List;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.MapiGetSession;

/** IMAPIGetSession of a support object. */
final class ProviderSessionGetter extends ProviderObject implements MapiGetSession {

  private final ProcessProviders host;
  private final SupportObject support;

  ProviderSessionGetter(ProcessProviders host, SupportObject support) {
    super(List.of(Iid.MAPI_GET_SESSION));
    this.host = host;
    this.support = support;
  }

  @Override
  public MapiUnknown getMapiSession() {
    return new ProviderSession(support.sessionAdvise(), host.clientSession());
  }
}
