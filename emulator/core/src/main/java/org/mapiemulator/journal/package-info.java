/**
 * What happened: every call of the seam, every call out of it, and every event, in one order.
 *
 * <p>Start at {@link org.mapiemulator.journal.Journal}.
 */
@NullMarked
package org.mapiemulator.journal;

import org.jspecify.annotations.NullMarked;
