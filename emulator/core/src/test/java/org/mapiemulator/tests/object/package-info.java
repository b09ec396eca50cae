/** What a client holds of a provider's objects. */
@NullMarked
package org.mapiemulator.tests.object;

import org.jspecify.annotations.NullMarked;
