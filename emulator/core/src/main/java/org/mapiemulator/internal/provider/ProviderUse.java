package org.mapiemulator.internal.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;

/** A use of a provider for as long as a logon is tried: it is started with the first try. */
final class ProviderUse implements AutoCloseable {

  private final RunningProviders running;
  private final @Nullable Call call;
  private final ProviderKind kind;
  private final ProviderFactory factory;
  private @Nullable RunningProvider provider;

  ProviderUse(
      RunningProviders running, @Nullable Call call, ProviderKind kind, ProviderFactory factory) {
    this.running = running;
    this.call = call;
    this.kind = kind;
    this.factory = factory;
  }

  /** The provider, started if need be. */
  RunningProvider get() {
    @Nullable RunningProvider used = provider;
    if (used == null) {
      used = running.use(call, kind, factory);
      provider = used;
    }
    return used;
  }

  @Override
  public void close() {
    @Nullable RunningProvider used = provider;
    if (used != null) {
      running.leave(used);
    }
  }
}
