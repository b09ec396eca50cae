/**
 * A mail archiver, written as production code is: against the interfaces of {@code
 * org.mapiemulator.mapi} alone. It lives on the session that Outlook shares, moves old mail on a
 * thread of its own, now and then and when mail comes in, and ends in good order whoever ends
 * first.
 *
 * <p>Its test class shows how such a program is tested. The comments {@code opens:} and {@code
 * ends:} mark what belongs together: another test removes each line that ends something, and looks
 * whether the tests say what is missing and where it was opened.
 */
@NullMarked
package org.mapiemulator.examples.archiver;

import org.jspecify.annotations.NullMarked;
