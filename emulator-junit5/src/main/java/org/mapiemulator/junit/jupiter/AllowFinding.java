package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.mapiemulator.lint.LintRule;

/**
 * Expects findings of a rule: they fail nothing and are reported nowhere.
 *
 * <pre>{@code
 * @Test
 * @AllowFinding(rule = LintRule.CALL_AFTER_LOGOFF, because = "the archiver must survive it")
 * void survivesACallAfterLogoff(MapiSession session) { … }
 * }</pre>
 *
 * <p>An allowance that nobody needs would hide the next mistake:
 *
 * <ul>
 *   <li>On a test method it must be used; otherwise that is itself a finding of the test, {@link
 *       LintRule#UNUSED_ALLOWANCE}.
 *   <li>On a test template (parameterized and repeated tests, {@link OutlookVersions}) at least one
 *       invocation must use it; otherwise the container of the invocations fails.
 *   <li>On a class it holds for its tests and those of its nested classes. As single tests may be
 *       run alone, one that no test used is only reported, as a report entry of the class.
 * </ul>
 *
 * <p>For a single call, see {@link org.mapiemulator.lint.Findings#allowing}; for a whole run, the
 * configuration parameter {@code mapi.emulator.allow} ({@link MapiExtension}).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(AllowFindings.class)
public @interface AllowFinding {

  /**
   * The rule whose findings are expected.
   *
   * @return the rule
   */
  LintRule rule();

  /**
   * Why they are expected, for readers of the test.
   *
   * @return not blank
   */
  String because();
}
