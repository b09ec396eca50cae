/** Tests of the showcase. */
@NullMarked
package org.mapiemulator.examples;

import org.jspecify.annotations.NullMarked;
