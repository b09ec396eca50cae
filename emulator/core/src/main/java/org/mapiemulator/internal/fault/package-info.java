/**
 * The faults that a test has planned: who is meant, what shall happen, and what came close.
 *
 * <p>This package counts and decides; the gate makes the faults of calls happen, and the
 * notification engine those of notifications.
 */
@NullMarked
package org.mapiemulator.internal.fault;

import org.jspecify.annotations.NullMarked;
