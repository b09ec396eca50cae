/** The states of client sessions and of what they share, entered and left. */
@NullMarked
package org.mapiemulator.tests.states;

import org.jspecify.annotations.NullMarked;
