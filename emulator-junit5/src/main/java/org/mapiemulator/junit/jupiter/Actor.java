package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Names an injected {@link org.mapiemulator.MapiActor}: a process that the test scripts, and whose
 * misuse of MAPI fails nothing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Actor {

  /**
   * The name of the process in traces and findings.
   *
   * @return not blank, and not the name of a {@link Client} of the same test
   */
  String value() default "OUTLOOK.EXE";

  /**
   * Says whether the actor comes logged on: it joins the shared session, or makes it on the default
   * profile if there is none.
   *
   * @return false for an actor that has done nothing yet
   */
  boolean logOn() default true;
}
