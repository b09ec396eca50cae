package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Has a field of a test class filled before each test; a field with a qualifier ({@link Client},
 * {@link OnProfile}, {@link Shared}, {@link Actor}) does not need it.
 *
 * <p>The field must not be final nor private, and static only where the whole class shares one
 * subsystem (a static {@code @RegisterExtension} field; see {@link MapiExtension}). Its type is one
 * of those that {@link MapiTest} lists.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Mapi {}
