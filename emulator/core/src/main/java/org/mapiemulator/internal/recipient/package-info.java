/**
 * MAPI's own part of the address book: it joins what the providers have, resolves names, opens
 * one-offs, and expands distribution lists. Plain objects without gate and journal; foreign code is
 * called through {@link org.mapiemulator.internal.recipient.Book#get} alone.
 */
@NullMarked
package org.mapiemulator.internal.recipient;

import org.jspecify.annotations.NullMarked;
