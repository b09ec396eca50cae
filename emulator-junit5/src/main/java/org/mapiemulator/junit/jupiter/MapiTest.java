package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;

/**
 * Gives each test a simulated MAPI subsystem of its own, injects what it wants of it, and judges at
 * the end how MAPI was used.
 *
 * <pre>{@code
 * @MapiTest
 * class ArchiverTest {
 *   @Test
 *   void stopsWhenOutlookLogsEveryoneOff(@Shared MapiSession session, @Actor MapiActor outlook) {
 *     var archiver = Archiver.start(session);
 *     outlook.logOffEveryone();
 *     await().until(archiver::stopped);
 *   }
 * }
 * }</pre>
 *
 * <p><b>What can be injected</b> into test methods, {@code @BeforeEach} and {@code @AfterEach}
 * methods, constructors (JUnit 5.12 or later), and fields with {@link Mapi} or a qualifier: {@link
 * org.mapiemulator.MapiSubsystem}, {@link org.mapiemulator.MapiClient}, {@link
 * org.mapiemulator.mapi.Mapi32}, {@link org.mapiemulator.mapi.Ole32}, {@link
 * org.mapiemulator.mapi.MapiSession}, {@link org.mapiemulator.mapi.MsgStore}, {@link
 * org.mapiemulator.mailbox.Mailbox}, {@link org.mapiemulator.MapiActor}, {@link
 * org.mapiemulator.journal.Journal}, {@link org.mapiemulator.lint.Findings}, {@link
 * org.mapiemulator.Profiles}, {@link org.mapiemulator.fault.Faults} and {@link
 * org.mapiemulator.settings.VirtualClock}. Qualifiers: {@link Client}, {@link OnProfile}, {@link
 * Shared}, {@link Actor}. All methods of one test get the same objects. What was injected need not
 * be ended.
 *
 * <p><b>A store</b> is the default store of the session that would be injected in its place, open
 * for writing; what is opened from it is the test's to release. <b>A mailbox</b> is the other side
 * of it: what the test fills, and looks at. A content that all tests of a class begin with is made
 * once and put into it in no time:
 *
 * <pre>{@code
 * static final MailboxSnapshot OFFICE = MapiSubsystem.mailboxOf(ada -> ada.inbox().message(…));
 *
 * @BeforeEach
 * void fill(Mailbox mailbox) {
 *   mailbox.restore(OFFICE);
 * }
 * }</pre>
 *
 * <p><b>At the end of each test</b>, errors that were found fail a test that would pass, and are
 * attached as suppressed to the failure of one that would not. What a test expects it says with
 * {@link AllowFinding}.
 *
 * <p><b>What an annotation does not say</b> holds from outside: that of the method goes before that
 * of the class, its superclasses, and the enclosing classes; then come the configuration parameters
 * (see {@link MapiExtension}), then the defaults. The annotation can be put on other annotations.
 * It does not replace {@code @Test}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(MapiExtension.class)
public @interface MapiTest {

  /**
   * The version of Outlook; by default the newest one.
   *
   * @return at most one; for several, see {@link OutlookVersions}
   */
  OutlookVersion[] outlook() default {};

  /**
   * The profiles of the user, each with the message store {@code Mailbox - <name>}; by default one,
   * {@code Test}.
   *
   * @return names; the first one is the default profile
   */
  String[] profiles() default {};

  /**
   * The seed of everything that the emulator decides; by default it follows from the unique id of
   * the test, so that a test has the same seed in every run.
   *
   * @return a decimal number, or a hexadecimal one with {@code 0x}
   */
  String seed() default "";

  /**
   * What becomes of findings at the end of the test; by default {@link Strictness#STRICT}.
   *
   * @return at most one
   */
  Strictness[] strictness() default {};

  /**
   * What is to differ from the settings of the version: classes with a constructor without
   * parameters, which get the settings and give them back changed.
   *
   * <pre>{@code
   * final class Forced implements UnaryOperator<Settings> {
   *   public Settings apply(Settings settings) {
   *     return settings.with(SharedLogoffMode.FORCED);
   *   }
   * }
   * }</pre>
   *
   * @return applied in this order
   */
  Class<? extends UnaryOperator<Settings>>[] settings() default {};
}
