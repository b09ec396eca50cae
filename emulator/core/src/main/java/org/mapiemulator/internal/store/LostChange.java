package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something whose changes were lost.
 *
 * @param entity what it is
 * @param lost what it was: a {@link Located}, {@link Placed}, …; null if its deletion was lost
 * @param left what is left of it, null if nothing is
 * @param calls the calls that made what was lost, the first first
 */
public record LostChange(
    Entity entity, @Nullable Object lost, @Nullable Object left, List<Author> calls) {}
