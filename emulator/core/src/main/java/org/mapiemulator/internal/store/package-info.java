/**
 * The built-in message store: an ordinary provider on {@code org.mapiemulator.mapi.spi}.
 *
 * <p>What a mailbox holds is one immutable value ({@link
 * org.mapiemulator.internal.store.MailboxState}) with structure shared between versions. It changes
 * in {@link org.mapiemulator.internal.store.Mailbox#commit} alone, which gives every listener the
 * records of what changed. The value contains numbers and no entry identifiers: those are made with
 * the identity of the mailbox it is opened in, so that two copies of a mailbox do not collide.
 */
@NullMarked
package org.mapiemulator.internal.store;

import org.jspecify.annotations.NullMarked;
