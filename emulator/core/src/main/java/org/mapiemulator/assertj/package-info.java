/**
 * Assertions on what the emulator knows, for AssertJ, which is an optional dependency.
 *
 * <p>Start at {@link org.mapiemulator.assertj.MapiAssertions}. A finding that a test asserts on was
 * expected: it is spent, and does not fail the test at its end. An assertion that fails spends
 * nothing.
 */
@NullMarked
package org.mapiemulator.assertj;

import org.jspecify.annotations.NullMarked;
