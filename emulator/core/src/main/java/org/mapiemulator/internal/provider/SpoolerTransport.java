package org.mapiemulator.internal.provider;

import org.mapiemulator.internal.profile.ProviderEntry;
import org.mapiemulator.mapi.spi.XpLogon;

/** A transport that the spooler has logged on. */
public final class SpoolerTransport extends SpoolerLogon {

  private final ProviderEntry entry;
  private final XpLogon logon;
  private final int wants;

  SpoolerTransport(
      ProcessProviders providers,
      RunningProvider provider,
      ProviderEntry entry,
      SupportObject support,
      String name,
      XpLogon logon,
      int wants) {
    super(providers, provider, support, name);
    this.entry = entry;
    this.logon = logon;
    this.wants = wants;
  }

  public ProviderEntry entry() {
    return entry;
  }

  public XpLogon logon() {
    return logon;
  }

  /** What it wants of the spooler. */
  public int wants() {
    return wants;
  }

  /**
   * Logs it off; the lock must not be held.
   *
   * @param flags what TransportLogoff gets
   */
  public void leave(int flags) {
    host().beforeLogoff(ownSupport());
    end("IXPLogon::TransportLogoff", flags, () -> logon.transportLogoff(flags), logon::release);
  }

  /** After NOTIFY_CRITICAL_ERROR nothing but Release is called. */
  public void abandon() {
    release(logon::release);
  }
}
