package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class once for each of several versions of Outlook. It needs JUnit 5.13 or
 * later.
 *
 * <pre>{@code
 * @MapiTest
 * @OutlookVersionsClass({OUTLOOK_2016, OUTLOOK_2007_SP2})
 * class ArchiverTest { … }
 * }</pre>
 *
 * <p>The invocations are named after their versions: {@code Outlook 2016}. A nested class or a
 * method that names a version itself goes by its own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ClassTemplate
@ExtendWith(OutlookVersionsClassProvider.class)
public @interface OutlookVersionsClass {

  /**
   * The versions, in the order of the invocations.
   *
   * @return one or more, each once
   */
  OutlookVersion[] value();
}
