/** The one engine behind every MAPI table: columns, restriction, order, cursor, events. */
@NullMarked
package org.mapiemulator.internal.table;

import org.jspecify.annotations.NullMarked;
