/** The steps of the minimum useful slice of stores.md, and the path through all of them. */
@NullMarked
package org.mapiemulator.tests.slice;

import org.jspecify.annotations.NullMarked;
