package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Says to which simulated process an injected {@link org.mapiemulator.MapiClient}, {@link
 * org.mapiemulator.mapi.Mapi32}, {@link org.mapiemulator.mapi.Ole32}, {@link
 * org.mapiemulator.mapi.MapiSession} or {@link org.mapiemulator.mapi.MsgStore} belongs; without it,
 * to the one named {@code client}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Client {

  /**
   * The name of the process in traces and findings.
   *
   * @return not blank, and not the name of an {@link Actor} of the same test
   */
  String value();
}
