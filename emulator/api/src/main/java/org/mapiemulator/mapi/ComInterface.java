package org.mapiemulator.mapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States which COM interface a seam interface mirrors. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ComInterface {

  /**
   * The name in the headers.
   *
   * @return for instance {@code IMAPISession}
   */
  String name();

  /**
   * The interface identifier in registry form.
   *
   * @return for instance {@code {00020300-0000-0000-C000-000000000046}}; empty where none was ever
   *     published
   */
  String iid();
}
