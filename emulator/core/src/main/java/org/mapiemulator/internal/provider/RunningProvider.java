package org.mapiemulator.internal.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.XpProvider;

/**
 * The provider object of one session core in one process, for as long as somebody uses it (R-407,
 * Its state is guarded by the scheduler's lock.
 */
public final class RunningProvider {

  private final ProviderKind kind;
  private final ProviderFactory factory;
  private final String name;
  private @Nullable MapiUnknown object;
  private int users = 1;

  RunningProvider(ProviderKind kind, ProviderFactory factory, String name) {
    this.kind = kind;
    this.factory = factory;
    this.name = name;
  }

  public ProviderKind kind() {
    return kind;
  }

  ProviderFactory factory() {
    return factory;
  }

  /** The small stable name, for instance {@code provider#1}. */
  public String name() {
    return name;
  }

  /** For findings: the small stable name, and who has written it. */
  String inWords() {
    return kind.comName() + " " + name;
  }

  boolean isStarted() {
    return object != null;
  }

  void started(MapiUnknown provider) {
    object = provider;
  }

  /** The object; there is one once it has started. */
  public MapiUnknown object() {
    MapiUnknown started = object;
    if (started == null) {
      throw new IllegalStateException("Defect of the emulator: " + name + " has not started.");
    }
    return started;
  }

  /** Whether an object is a provider of the kind. */
  static boolean fits(ProviderKind kind, @Nullable MapiUnknown object) {
    return switch (kind) {
      case TRANSPORT -> object instanceof XpProvider;
      case ADDRESS_BOOK -> object instanceof AbProvider;
      case STORE -> object instanceof MsProvider;
    };
  }

  MsProvider store() {
    return (MsProvider) object();
  }

  AbProvider addressBook() {
    return (AbProvider) object();
  }

  public XpProvider transport() {
    return (XpProvider) object();
  }

  void shutdown() {
    switch (kind) {
      case TRANSPORT -> transport().shutdown(0);
      case ADDRESS_BOOK -> addressBook().shutdown(0);
      case STORE -> store().shutdown(0);
    }
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
