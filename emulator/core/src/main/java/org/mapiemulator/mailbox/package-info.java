/**
 * Mailboxes as a test author sees them: what is in them before the test, and what is in them after.
 *
 * <p>{@link org.mapiemulator.mailbox.Mailbox} and {@link org.mapiemulator.mailbox.Folder} are live:
 * they fill a mailbox, and clients that have it open see each change and are told of it. {@link
 * org.mapiemulator.mailbox.FolderView} and {@link org.mapiemulator.mailbox.MessageView} are what
 * was there at one moment; nothing changes them. Nothing here needs a client or a session, and
 * nothing of it stands in the journal.
 */
@NullMarked
package org.mapiemulator.mailbox;

import org.jspecify.annotations.NullMarked;
