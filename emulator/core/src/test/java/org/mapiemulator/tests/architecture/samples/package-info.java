/** Bad code, which proves that the rules find it. */
@NullMarked
package org.mapiemulator.tests.architecture.samples;

import org.jspecify.annotations.NullMarked;
