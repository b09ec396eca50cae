/** The spooler: sending and receiving, failures and retries, StoreLogoff. */
@NullMarked
package org.mapiemulator.tests.spooler;

import org.jspecify.annotations.NullMarked;
