/** The ledger of rules, checked. */
@NullMarked
package org.mapiemulator.tests.ledger;

import org.jspecify.annotations.NullMarked;
