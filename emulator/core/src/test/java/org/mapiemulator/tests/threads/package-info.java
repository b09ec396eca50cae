/** Threads: which may call, which get notifications, which wait, and the clock. */
@NullMarked
package org.mapiemulator.tests.threads;

import org.jspecify.annotations.NullMarked;
