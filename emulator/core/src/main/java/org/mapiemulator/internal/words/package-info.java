/** Helps refusals to find their words; depends on nothing. */
@NullMarked
package org.mapiemulator.internal.words;

import org.jspecify.annotations.NullMarked;
