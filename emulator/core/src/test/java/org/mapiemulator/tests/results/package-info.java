/** Results of calls and what GetLastError says about them. */
@NullMarked
package org.mapiemulator.tests.results;

import org.jspecify.annotations.NullMarked;
