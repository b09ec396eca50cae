/** Tests of the showcase's mailbox, and what its Outlook message files are made with. */
@NullMarked
package org.mapiemulator.examples.mailbox;

import org.jspecify.annotations.NullMarked;
