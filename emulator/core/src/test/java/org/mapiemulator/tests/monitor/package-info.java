/** The initialization monitor. */
@NullMarked
package org.mapiemulator.tests.monitor;

import org.jspecify.annotations.NullMarked;
