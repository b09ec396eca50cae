/**
 * The loss report: who has what that is not written, and what of it went with a process or with the
 * power.
 *
 * <p>It is the one place that sees the stores, what clients hold, and the gate together. The stores
 * know their callers as {@link org.mapiemulator.internal.store.Author} alone.
 */
@NullMarked
package org.mapiemulator.internal.loss;

import org.jspecify.annotations.NullMarked;
