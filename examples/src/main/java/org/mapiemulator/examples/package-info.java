/**
 * The showcase: what the emulator does, told as short plays with a program under test, a trace and
 * a verdict.
 *
 * <p>Start with {@link org.mapiemulator.examples.Showcase}. The programs are in {@link
 * org.mapiemulator.examples.program}, the plays in {@link org.mapiemulator.examples.story}.
 */
@NullMarked
package org.mapiemulator.examples;

import org.jspecify.annotations.NullMarked;
