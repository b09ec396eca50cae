/** What a test plans to go wrong: faults of calls and of notifications. */
@NullMarked
package org.mapiemulator.tests.fault;

import org.jspecify.annotations.NullMarked;
