/**
 * Tests as a user of the emulator writes them; README.md quotes what stands between their tags, and
 * what they print.
 */
@NullMarked
package org.mapiemulator.examples.readme;

import org.jspecify.annotations.NullMarked;
