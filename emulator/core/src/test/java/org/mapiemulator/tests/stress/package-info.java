/** Many threads doing anything at all: every life stays legal. */
@NullMarked
package org.mapiemulator.tests.stress;

import org.jspecify.annotations.NullMarked;
