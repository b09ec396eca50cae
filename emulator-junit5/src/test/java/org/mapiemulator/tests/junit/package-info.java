@NullMarked
package org.mapiemulator.tests.junit;

import org.jspecify.annotations.NullMarked;
