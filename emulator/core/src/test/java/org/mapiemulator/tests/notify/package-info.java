/** Registration and delivery of notifications. */
@NullMarked
package org.mapiemulator.tests.notify;

import org.jspecify.annotations.NullMarked;
