/** Many writers in several clients on one mailbox, against a reference model. */
@NullMarked
package org.mapiemulator.tests.store.concurrent;

import org.jspecify.annotations.NullMarked;
