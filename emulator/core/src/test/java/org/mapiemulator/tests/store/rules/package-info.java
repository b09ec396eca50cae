/** Rules and cases of stores that have no other place, through the seam. */
@NullMarked
package org.mapiemulator.tests.store.rules;

import org.jspecify.annotations.NullMarked;
