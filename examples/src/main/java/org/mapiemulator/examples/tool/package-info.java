/**
 * Tools that write and read mailboxes, as production code does it: against the interfaces of {@code
 * org.mapiemulator.mapi} alone. What they open, they release, whatever goes wrong.
 */
@NullMarked
package org.mapiemulator.examples.tool;

import org.jspecify.annotations.NullMarked;
