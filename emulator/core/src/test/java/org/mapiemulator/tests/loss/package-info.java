/** What is lost when processes are killed and the power is cut, and what the report says of it. */
@NullMarked
package org.mapiemulator.tests.loss;

import org.jspecify.annotations.NullMarked;
