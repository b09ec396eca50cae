/**
 * Programs over MAPI, written as production code is: against the interfaces of {@code
 * org.mapiemulator.mapi} alone, without a trace of the emulator.
 *
 * <p>The first four transcribe the life cycles of published clients, as far as their calls concern
 * sessions: message stores, tables and the address book are not emulated yet, so the calls that
 * these clients make on them are left out. The others are small programs that meet the end of a
 * shared session, some of them prepared for it and some not.
 */
@NullMarked
package org.mapiemulator.examples.program;

import org.jspecify.annotations.NullMarked;
