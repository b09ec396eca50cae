/** Tests of the archiver, as a user of the emulator writes them, and what they are worth. */
@NullMarked
package org.mapiemulator.examples.archiver;

import org.jspecify.annotations.NullMarked;
