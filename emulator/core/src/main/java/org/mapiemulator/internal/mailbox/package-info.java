/** The test author's side of mailboxes: what stands behind {@code org.mapiemulator.mailbox}. */
@NullMarked
package org.mapiemulator.internal.mailbox;

import org.jspecify.annotations.NullMarked;
