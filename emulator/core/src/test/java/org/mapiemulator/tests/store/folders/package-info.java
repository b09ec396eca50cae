/** Stores, folders and search folders through the seam: what stays, what moves, who is told. */
@NullMarked
package org.mapiemulator.tests.store.folders;

import org.jspecify.annotations.NullMarked;
