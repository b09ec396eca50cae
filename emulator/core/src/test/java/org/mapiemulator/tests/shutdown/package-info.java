/** Fast shutdown: what clients and providers see of it. */
@NullMarked
package org.mapiemulator.tests.shutdown;

import org.jspecify.annotations.NullMarked;
