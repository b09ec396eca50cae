package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Says which profile an injected {@link org.mapiemulator.mapi.MapiSession} is logged on to; it is a
 * session of its own (MAPI_NEW_SESSION). Without it, that is the default profile.
 *
 * <p>On a {@link org.mapiemulator.mapi.MsgStore} or a {@link org.mapiemulator.mailbox.Mailbox} it
 * says whose default store that is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface OnProfile {

  /**
   * The name of the profile.
   *
   * @return a profile of the test; case does not matter
   */
  String value();
}
