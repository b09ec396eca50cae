/** The status table, status objects, and the identity of a session. */
@NullMarked
package org.mapiemulator.tests.status;

import org.jspecify.annotations.NullMarked;
