package org.mapiemulator.mapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States which function exported by MAPI32.DLL a method of {@link Mapi32} mirrors. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MapiFunction {

  /**
   * The name in the headers' spelling.
   *
   * @return for instance {@code MAPILogonEx}
   */
  String value();

  /**
   * The results that the page of the function names beyond S_OK and the ones any function may
   * return (rule R-084).
   *
   * @return names such as {@code MAPI_E_LOGON_FAILED}
   */
  String[] results() default {};
}
