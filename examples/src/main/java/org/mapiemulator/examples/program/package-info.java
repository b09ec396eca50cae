/**
 * Programs over MAPI, written as production code is: against the interfaces of {@code
 * org.mapiemulator.mapi} alone, without a trace of the emulator.
 *
 * <p>The first four transcribe the life cycles of published clients; what these clients do with
 * messages and with the address book is left out. The others are small programs that meet the end
 * of a shared session, some of them prepared for it and some not.
 */
@NullMarked
package org.mapiemulator.examples.program;

import org.jspecify.annotations.NullMarked;
