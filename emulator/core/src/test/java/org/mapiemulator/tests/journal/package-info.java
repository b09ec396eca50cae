/** The journal: what it keeps, how it words it, and how it is rendered. */
@NullMarked
package org.mapiemulator.tests.journal;

import org.jspecify.annotations.NullMarked;
