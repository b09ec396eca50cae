package org.mapiemulator.mapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States which slot of which vtable a seam method mirrors, and what the page of it documents. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ComMethod {

  /**
   * The method in the headers' spelling.
   *
   * @return for instance {@code IMAPISession::Logoff}
   */
  String name();

  /**
   * The slot in the vtable; 0 to 2 are those of IUnknown.
   *
   * @return the slot, 0 or more
   */
  int slot();

  /**
   * The results that the page of the method names beyond S_OK and the ones any method may return
   * (mapi-return-value-documentation.md, rule R-084).
   *
   * @return names such as {@code MAPI_E_NOT_FOUND}
   */
  String[] results() default {};
}
