package org.mapiemulator.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rules of the specification that a test shows.
 *
 * <p>The ledger is generated from these. On a class it counts for the class as a whole. Write the
 * ids as literals: the ledger reads sources, not classes.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Verifies {

  /**
   * The ids of the rules.
   *
   * @return rules such as {@code R-203}, decisions such as {@code A-07} or {@code D-11}, and rules
   *     of stores.md such as {@code PRP-16}
   */
  String[] value();
}
