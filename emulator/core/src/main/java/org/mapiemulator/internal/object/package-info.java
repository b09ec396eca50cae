/** What a client holds of a provider's objects: thin objects of MAPI's own around each of them. */
@NullMarked
package org.mapiemulator.internal.object;

import org.jspecify.annotations.NullMarked;
