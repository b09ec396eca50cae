/** The host process: who lives in it from outside, what runs inside it, and how it ends. */
@NullMarked
package org.mapiemulator.tests.host;

import org.jspecify.annotations.NullMarked;
