/** What MAPI does for providers: their life, routing to them, their stores, their notifications. */
@NullMarked
package org.mapiemulator.tests.provider;

import org.jspecify.annotations.NullMarked;
