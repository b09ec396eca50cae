/** Assertions: what they accept, what they say, and which findings they spend. */
@NullMarked
package org.mapiemulator.tests.assertj;

import org.jspecify.annotations.NullMarked;
