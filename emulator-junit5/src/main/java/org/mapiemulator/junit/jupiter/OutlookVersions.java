package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test method once for each of several versions of Outlook; it stands in the place of
 * {@code @Test}.
 *
 * <pre>{@code
 * @OutlookVersions({OUTLOOK_2016, OUTLOOK_2007_SP2})
 * void archives(MapiSession session) { … }
 * }</pre>
 *
 * <p>The invocations are named after their versions: {@code Outlook 2016}. What {@link MapiTest}
 * says about the method or its class holds for each of them, but for the version. For all tests of
 * a class there is {@link OutlookVersionsClass}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith(OutlookVersionsProvider.class)
public @interface OutlookVersions {

  /**
   * The versions, in the order of the invocations.
   *
   * @return one or more, each once
   */
  OutlookVersion[] value();
}
