/** The scheduler: the one lock, the virtual clock, and every wait. */
@NullMarked
package org.mapiemulator.internal.time;

import org.jspecify.annotations.NullMarked;
