/** Bad input everywhere: the documented result, and nothing has changed. */
@NullMarked
package org.mapiemulator.tests.badinput;

import org.jspecify.annotations.NullMarked;
