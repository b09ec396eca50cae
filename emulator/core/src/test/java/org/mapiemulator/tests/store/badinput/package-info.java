/** Bad input to every method of stores: a documented result, and nothing has changed. */
@NullMarked
package org.mapiemulator.tests.store.badinput;

import org.jspecify.annotations.NullMarked;
