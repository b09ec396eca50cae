/** One simulated process: initialization count, COM state, threads. */
@NullMarked
package org.mapiemulator.internal.client;

import org.jspecify.annotations.NullMarked;
