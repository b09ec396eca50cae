/** The engine behind every table: columns, restriction, order, cursor, categories, events. */
@NullMarked
package org.mapiemulator.tests.table;

import org.jspecify.annotations.NullMarked;
