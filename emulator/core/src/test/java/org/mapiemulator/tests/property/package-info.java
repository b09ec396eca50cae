/** Properties: their values, conditions on them, streams, names, and copies. */
@NullMarked
package org.mapiemulator.tests.property;

import org.jspecify.annotations.NullMarked;
