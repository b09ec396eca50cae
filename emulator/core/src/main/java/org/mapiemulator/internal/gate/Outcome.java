package org.mapiemulator.internal.gate;

import org.jspecify.annotations.Nullable;

/**
 * What came of a call to foreign code.
 *
 * @param <T> the kind of value
 * @param value what it returned; null if it threw
 * @param thrown what it threw; null if it returned
 * @param step its step in the journal
 */
public record Outcome<T extends @Nullable Object>(
    @Nullable T value, @Nullable Throwable thrown, long step) {}
