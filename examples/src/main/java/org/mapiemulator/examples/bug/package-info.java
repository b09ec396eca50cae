/**
 * The bug library: mistakes that were met in the field, each as a play that makes it, the same way
 * each time, and as a play of the program as it should be.
 */
@NullMarked
package org.mapiemulator.examples.bug;

import org.jspecify.annotations.NullMarked;
