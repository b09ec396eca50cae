package org.mapiemulator.internal.life;

import org.jspecify.annotations.Nullable;

/**
 * A sink that is registered on an object.
 *
 * @param name the sink in traces
 * @param unadvise the method that ends the registration, in the headers' spelling
 * @param advised where it was registered
 */
public record HeldSink(String name, String unadvise, @Nullable Site advised) {}
