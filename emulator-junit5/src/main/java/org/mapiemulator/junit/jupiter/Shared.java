package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Has an injected {@link org.mapiemulator.mapi.MapiSession} join the shared session, as code does
 * that works beside a running Outlook.
 *
 * <p>On a {@link org.mapiemulator.mapi.MsgStore}, it is the session that the store is opened in.
 *
 * <p>If there is no shared session, the actor {@code OUTLOOK.EXE} makes one on the default profile
 * first.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Shared {}
