/** Sinks that misbehave and calls that race: nothing hangs, and nothing dead comes back. */
@NullMarked
package org.mapiemulator.tests.concurrency;

import org.jspecify.annotations.NullMarked;
