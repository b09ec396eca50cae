/**
 * The provider side of the seam: what a message store provider implements, and what MAPI does for
 * it. The names are those of MAPISPI.h.
 */
@NullMarked
package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.NullMarked;
