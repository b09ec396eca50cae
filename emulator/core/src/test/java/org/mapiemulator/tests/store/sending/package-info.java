/** Submission, the outgoing queue, what the spooler does with it, delivery, and reports. */
@NullMarked
package org.mapiemulator.tests.store.sending;

import org.jspecify.annotations.NullMarked;
