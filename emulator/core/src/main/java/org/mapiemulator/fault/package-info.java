/**
 * What shall go wrong: faults that a test plans for calls, for what MAPI asks of providers, and for
 * notifications.
 *
 * <p>Start at {@link org.mapiemulator.fault.Faults}. A fault is planned for a method, and may be
 * narrowed to a client, an object, and the n-th of its calls. Every value on the way is immutable;
 * the last word plans the fault and gives a {@link org.mapiemulator.fault.PlannedFault}. What
 * cannot happen is refused when it is planned; what did not happen is found at the end.
 */
@NullMarked
package org.mapiemulator.fault;

import org.jspecify.annotations.NullMarked;
