package org.mapiemulator.internal.profile;

import org.jspecify.annotations.Nullable;

/** The transport and the address book that every profile has unless it is told otherwise. */
public interface BuiltInProviders {

  /** Neither of them. */
  BuiltInProviders NONE = new BuiltInProviders() {};

  /** The transport, null if there is none. */
  default @Nullable ProviderConfig transport() {
    return null;
  }

  /** The address book, null if there is none. */
  default @Nullable ProviderConfig addressBook() {
    return null;
  }
}
