/** Clients that a test scripts. */
@NullMarked
package org.mapiemulator.tests.actor;

import org.jspecify.annotations.NullMarked;
