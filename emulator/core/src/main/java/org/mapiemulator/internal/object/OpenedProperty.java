package org.mapiemulator.internal.object;

import org.mapiemulator.mapi.PropTag;

/**
 * A property that is open through an interface of its own.
 *
 * @param streams the properties of the same object that are open as streams
 * @param tag the property
 * @param owner whose SaveChanges keeps what is written
 * @param provider the provider's object that has the property
 */
record OpenedProperty(OpenStreams streams, PropTag tag, Unsaved owner, Object provider) {}
