package org.mapiemulator.internal.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.mapi.spi.MsProvider;

/**
 * The provider object of one session core in one process, for as long as somebody uses it (R-407,
 * Its state is guarded by the scheduler's lock.
 */
final class RunningProvider {

  private final ProviderFactory factory;
  private final String name;
  private @Nullable MsProvider object;
  private int users = 1;

  RunningProvider(ProviderFactory factory, String name) {
    this.factory = factory;
    this.name = name;
  }

  ProviderFactory factory() {
    return factory;
  }

  /** The small stable name, for instance {@code provider#1}. */
  String name() {
    return name;
  }

  boolean isStarted() {
    return object != null;
  }

  void started(MsProvider provider) {
    object = provider;
  }

  /** The object; there is one once it has started. */
  MsProvider object() {
    MsProvider started = object;
    if (started == null) {
      throw new IllegalStateException("Defect of the emulator: " + name + " has not started.");
    }
    return started;
  }

  void use() {
    users++;
  }

  /** Whether that was the last use. */
  boolean useNoMore() {
    users--;
    return users == 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
