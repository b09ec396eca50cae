/** Ends of sessions: Logoff and the other ways. */
@NullMarked
package org.mapiemulator.tests.logoff;

import org.jspecify.annotations.NullMarked;
