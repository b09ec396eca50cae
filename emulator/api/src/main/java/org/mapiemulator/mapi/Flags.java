package org.mapiemulator.mapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the flag families of an {@code int} parameter.
 *
 * <p>Tools read it to print {@code MAPI_LOGOFF_SHARED} instead of {@code 1}. An empty list means
 * that no bit is defined and the parameter must be zero.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Flags {

  /**
   * The families whose bits the parameter may contain.
   *
   * @return the enums, none if the parameter is reserved
   */
  Class<? extends MapiFlag>[] value() default {};
}
