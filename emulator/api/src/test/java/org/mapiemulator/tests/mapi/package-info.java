/** The seam, held against the specification. */
@NullMarked
package org.mapiemulator.tests.mapi;

import org.jspecify.annotations.NullMarked;
