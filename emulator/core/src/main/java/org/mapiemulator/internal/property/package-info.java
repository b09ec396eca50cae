/** Properties: their values, conditions on them, and the objects that have them. */
@NullMarked
package org.mapiemulator.internal.property;

import org.jspecify.annotations.NullMarked;
