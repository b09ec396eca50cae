/** What is open, and what was lent to a test and is taken back. */
@NullMarked
package org.mapiemulator.tests.lending;

import org.jspecify.annotations.NullMarked;
