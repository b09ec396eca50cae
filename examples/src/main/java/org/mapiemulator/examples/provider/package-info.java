/**
 * Message store providers, written as their authors write them: against the interfaces of {@code
 * org.mapiemulator.mapi} and {@code org.mapiemulator.mapi.spi}.
 *
 * <p>{@link org.mapiemulator.examples.provider.MapStoreProvider} keeps folders and messages in a
 * map, and writes lazily: its file, another map, gets them when a store is logged off or the
 * process announces its end. {@link org.mapiemulator.examples.provider.WrappingProvider} stands
 * before another provider, and forgets that it has something to save itself; {@link
 * org.mapiemulator.examples.provider.CarefulWrappingProvider} is as it should be.
 *
 * <p>The classes whose names begin with Basic refuse what these stores do not offer.
 */
@NullMarked
package org.mapiemulator.examples.provider;

import org.jspecify.annotations.NullMarked;
