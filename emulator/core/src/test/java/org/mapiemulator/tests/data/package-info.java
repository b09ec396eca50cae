/** CreateTable and CreateIProp: tables and properties in memory, whose owner changes them. */
@NullMarked
package org.mapiemulator.tests.data;

import org.jspecify.annotations.NullMarked;
