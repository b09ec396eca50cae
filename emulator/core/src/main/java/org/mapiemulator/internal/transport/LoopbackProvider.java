package org.mapiemulator.internal.transport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.TransportLogon;
import org.mapiemulator.mapi.spi.XpProvider;

/** IXPProvider of the built-in transport, which delivers to the mailboxes of the machine. */
public final class LoopbackProvider extends ProviderObject
    implements XpProvider, MapiProviderShutdown, MapiClientShutdown {

  private final Mailboxes mailboxes;

  public LoopbackProvider(Mailboxes mailboxes) {
    super(List.of(Iid.XP_PROVIDER, Iid.MAPI_PROVIDER_SHUTDOWN, Iid.MAPI_CLIENT_SHUTDOWN));
    this.mailboxes = mailboxes;
  }

  // Fast shutdown: it has nothing to save, and agrees under both names of the interface.

  @Override
  public void queryFastShutdown() {}

  @Override
  public void notifyProcessShutdown() {}

  @Override
  public void doFastShutdown() {}

  @Override
  public void shutdown(int flags) {}

  @Override
  public TransportLogon transportLogon(
      @Nullable MapiSup support, long uiParam, @Nullable String profileName, int flags) {
    if (support == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpMAPISup is null");
    }
    String user = profileName == null ? "" : profileName;
    return new TransportLogon(0, new LoopbackLogon(mailboxes, support, user));
  }
}
