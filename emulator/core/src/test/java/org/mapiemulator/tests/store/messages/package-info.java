/** Messages and what is in them: saves, flags, recipients, attachments, copies. */
@NullMarked
package org.mapiemulator.tests.store.messages;

import org.jspecify.annotations.NullMarked;
