package org.mapiemulator.internal.profile;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.spi.MsgServiceEntry;

/**
 * A message service of a profile: its providers are configured together, and fail together.
 */
public final class MessageService {

  private final String name;
  private final @Nullable MsgServiceEntry entry;

  public MessageService(String name, @Nullable MsgServiceEntry entry) {
    this.name = name;
    this.entry = entry;
  }

  /** The name that its configuration dialog shows. */
  public String name() {
    return name;
  }

  /** Configures it; null for one that cannot be configured. */
  public @Nullable MsgServiceEntry entry() {
    return entry;
  }

  @Override
  public String toString() {
    return name;
  }
}
