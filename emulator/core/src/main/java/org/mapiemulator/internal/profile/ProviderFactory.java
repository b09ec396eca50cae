package org.mapiemulator.internal.profile;

import org.mapiemulator.mapi.MapiUnknown;

/**
 * Starts a provider, as MAPI does by loading its library and calling its entry point.
 *
 * <p>Stores whose factories are equal are stores of one provider: they share its object in a
 * session.
 */
@FunctionalInterface
public interface ProviderFactory {

  /** A new provider object with one reference, each time. */
  MapiUnknown create();

  /** Whether it is the emulator's own: what it is told is then not worth a line in the trace. */
  default boolean isBuiltIn() {
    return false;
  }
}
