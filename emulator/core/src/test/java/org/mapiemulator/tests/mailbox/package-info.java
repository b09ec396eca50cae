/** Mailboxes as test authors fill them and look at them. */
@NullMarked
package org.mapiemulator.tests.mailbox;

import org.jspecify.annotations.NullMarked;
