/**
 * What the tests of all modules share, and the ledger of rules.
 *
 * <p>A test names the rules of the specification that it shows with {@link
 * org.mapiemulator.testkit.Verifies}. The ledger ({@link org.mapiemulator.testkit.Ledger}) sets the
 * rules of the documents ({@link org.mapiemulator.testkit.SpecRules}) against those tests ({@link
 * org.mapiemulator.testkit.TestIndex}) and against what the product does not claim ({@link
 * org.mapiemulator.testkit.NotClaimed}).
 */
@NullMarked
package org.mapiemulator.testkit;

import org.jspecify.annotations.NullMarked;
