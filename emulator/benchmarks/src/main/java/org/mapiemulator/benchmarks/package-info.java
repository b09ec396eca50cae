/**
 * What the emulator costs, next to what else a test could use.
 *
 * <p>{@link org.mapiemulator.benchmarks.Benchmarks} runs all of them and compares.
 */
@NullMarked
package org.mapiemulator.benchmarks;

import org.jspecify.annotations.NullMarked;
