/**
 * The showcase: what the emulator does, told as short plays with a program under test, a trace and
 * a verdict.
 *
 * <p>Start with {@link org.mapiemulator.examples.Showcase}. The programs are in {@link
 * org.mapiemulator.examples.program} and {@link org.mapiemulator.examples.tool}, the plays in
 * {@link org.mapiemulator.examples.story}.
 *
 * <p>A program of some size, which is no part of the show, is in {@link
 * org.mapiemulator.examples.archiver}, and beside it among the tests how one tests it.
 */
@NullMarked
package org.mapiemulator.examples;

import org.jspecify.annotations.NullMarked;
