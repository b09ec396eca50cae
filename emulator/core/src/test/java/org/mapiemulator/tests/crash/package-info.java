/** Processes that are killed and machines that lose their power, at every moment of a script. */
@NullMarked
package org.mapiemulator.tests.crash;

import org.jspecify.annotations.NullMarked;
