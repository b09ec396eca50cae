/** IUnknown: references, identity, dead objects, objects of other processes. */
@NullMarked
package org.mapiemulator.tests.identity;

import org.jspecify.annotations.NullMarked;
