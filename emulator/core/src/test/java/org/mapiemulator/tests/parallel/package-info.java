/** Many subsystems at once: none sees another. */
@NullMarked
package org.mapiemulator.tests.parallel;

import org.jspecify.annotations.NullMarked;
