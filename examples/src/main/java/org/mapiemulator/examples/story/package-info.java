/**
 * The plays of the showcase: each sets a stage, lets programs and actors play on it, and says what
 * is to come of it.
 *
 * <p>{@link org.mapiemulator.examples.story.Stories} lists them; a {@link
 * org.mapiemulator.examples.story.Story} is played into a {@link
 * org.mapiemulator.examples.story.Performance}.
 */
@NullMarked
package org.mapiemulator.examples.story;

import org.jspecify.annotations.NullMarked;
