/** The shape of the code: who may use whom, and what nobody may do. */
@NullMarked
package org.mapiemulator.tests.architecture;

import org.jspecify.annotations.NullMarked;
