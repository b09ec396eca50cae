/** A mailbox as a value: versions, commits, copies, restored versions. */
@NullMarked
package org.mapiemulator.tests.store.values;

import org.jspecify.annotations.NullMarked;
