package org.mapiemulator.internal.profile;

import org.mapiemulator.mapi.spi.MsProvider;

/**
 * Starts a provider, as MAPI does by loading its library and calling MSProviderInit.
 *
 * <p>Stores whose factories are equal are stores of one provider: they share its object in a
 * session.
 */
@FunctionalInterface
public interface ProviderFactory {

  /** A new provider object with one reference, each time. */
  MsProvider create();
}
