/**
 * The built-in address book: an ordinary provider on {@code org.mapiemulator.mapi.spi}. It lists
 * the mailboxes of the machine, and keeps contacts of the user's own for each profile.
 */
@NullMarked
package org.mapiemulator.internal.addressbook;

import org.jspecify.annotations.NullMarked;
