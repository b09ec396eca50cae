/**
 * One file for each finding rule: a test of a program that misuses MAPI, which fails, and its
 * repaired twin, which passes.
 *
 * <p>They are no tests of the emulator by themselves, but tests as its users write them; {@link
 * org.mapiemulator.tests.junit.rules.RulesTest} runs them. What each misuse prints is kept in
 * {@code golden/rules}.
 */
@NullMarked
package org.mapiemulator.tests.junit.rules;

import org.jspecify.annotations.NullMarked;
