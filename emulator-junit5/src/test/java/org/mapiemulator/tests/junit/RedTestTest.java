package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.Markers;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A red test stays red for its own reason, and what was found stands beneath it. */
class RedTestTest {

  /** An archiver that asks for its report when the session is gone, and swallows the error. */
  private static String archive(MapiSession session) {
    session.logoff(0, 0, 0); // @logoff
    try {
      return "report of " + session.queryIdentity().value(); // @report
    } catch (MapiException e) {
      return "";
    }
  }

  private static Throwable failureOf(Class<?> testClass) {
    Engine engine = Engine.run(testClass);
    engine.results().testEvents().assertStatistics(stats -> stats.started(1).failed(1));
    return engine.failure();
  }

  /** The rules of the one error that a failure has suppressed. */
  private static ListAssert<LintRule> assertThatFindingsBeneath(Throwable failure) {
    assertThat(failure.getSuppressed()).hasSize(1);
    return assertThatFindings(failure.getSuppressed()[0]);
  }

  private static ListAssert<LintRule> assertThatFindings(Throwable error) {
    return assertThat(error)
        .asInstanceOf(InstanceOfAssertFactories.type(FindingsError.class))
        .extracting(FindingsError::findings, InstanceOfAssertFactories.list(Finding.class))
        .extracting(Finding::rule)
        .asInstanceOf(InstanceOfAssertFactories.list(LintRule.class));
  }

  @MapiTest
  static class Red {
    @Test
    void writes_a_report(@Client("archiver") MapiSession session) {
      if (archive(session).isEmpty()) {
        fail("there is no report"); // @no-report
      }
    }
  }

  @Test
  void a_failed_assertion_stays_the_failure_and_the_findings_are_beneath_it() {
    Throwable failure = failureOf(Red.class);

    assertThat(failure)
        .isExactlyInstanceOf(AssertionFailedError.class)
        .hasMessage("there is no report")
        .hasNoCause();
    assertThatFindingsBeneath(failure).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @Test
  void the_printed_stack_trace_is_as_kept() {
    StringWriter printed = new StringWriter();
    failureOf(Red.class).printStackTrace(new PrintWriter(printed, true));

    String text = Markers.ownFrames(printed.toString(), "RedTestTest");

    GoldenFile.of("red-test.txt").compare(Markers.in("emulator-junit5/src/test/java").named(text));
  }

  static final class NoRoom extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @MapiTest
  static class Throwing {
    @Test
    void throws_an_exception_of_its_own(@Client("archiver") MapiSession session) throws NoRoom {
      archive(session);
      throw new NoRoom();
    }
  }

  @Test
  void an_exception_of_the_test_comes_through_without_a_wrapper() {
    Throwable failure = failureOf(Throwing.class);

    assertThat(failure).isExactlyInstanceOf(NoRoom.class).hasMessage(null).hasNoCause();
    assertThatFindingsBeneath(failure).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class Aborted {
    @Test
    void assumes_too_much(@Client("archiver") MapiSession session) {
      assumeTrue(!archive(session).isEmpty(), "no report, nothing to test");
    }
  }

  @Test
  void an_aborted_test_stays_aborted() {
    Engine engine = Engine.run(Aborted.class);

    engine.results().testEvents().assertStatistics(stats -> stats.started(1).aborted(1).failed(0));
    Throwable reason = engine.failure();
    assertThat(reason)
        .isExactlyInstanceOf(TestAbortedException.class)
        .hasMessage("Assumption failed: no report, nothing to test");
    assertThatFindingsBeneath(reason).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class RedBefore {
    @BeforeEach
    void prepare(@Client("archiver") MapiSession session) {
      archive(session);
      fail("not prepared");
    }

    @Test
    void never_runs() {}
  }

  @Test
  void a_failure_before_the_test_stays_the_failure() {
    Throwable failure = failureOf(RedBefore.class);

    assertThat(failure).isExactlyInstanceOf(AssertionFailedError.class).hasMessage("not prepared");
    assertThatFindingsBeneath(failure).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class RedAfter {
    @Test
    void passes(@Client("archiver") MapiSession session) {
      archive(session);
    }

    @AfterEach
    void checkTheArchive() {
      fail("the archive is empty");
    }
  }

  @Test
  void a_failure_after_the_test_stays_the_failure() {
    Throwable failure = failureOf(RedAfter.class);

    assertThat(failure)
        .isExactlyInstanceOf(AssertionFailedError.class)
        .hasMessage("the archive is empty");
    assertThatFindingsBeneath(failure).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class RedTwice {
    @Test
    void fails(@Client("archiver") MapiSession session) {
      archive(session);
      fail("there is no report");
    }

    @AfterEach
    void checkTheArchive() {
      fail("the archive is empty");
    }
  }

  @Test
  void of_two_failures_the_first_stays_and_the_findings_come_after_the_second() {
    Throwable failure = failureOf(RedTwice.class);

    assertThat(failure).hasMessage("there is no report");
    assertThat(failure.getSuppressed()).hasSize(2);
    assertThat(failure.getSuppressed()[0]).hasMessage("the archive is empty");
    assertThatFindings(failure.getSuppressed()[1]).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class MisuseBefore {
    @BeforeEach
    void prepare(@Client("archiver") MapiSession session) {
      archive(session);
    }

    @Test
    void passes() {}
  }

  @MapiTest
  static class MisuseAfter {
    @Test
    void passes() {}

    @AfterEach
    void cleanUp(@Client("archiver") MapiSession session) {
      archive(session);
    }
  }

  @Test
  void findings_of_lifecycle_methods_fail_a_green_test() {
    assertThatFindings(failureOf(MisuseBefore.class)).containsExactly(LintRule.CALL_AFTER_LOGOFF);
    assertThatFindings(failureOf(MisuseAfter.class)).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class Expecting {
    @Test
    void expects_the_findings(@Client("archiver") MapiSession session) {
      FindingsError expected = assertThrows(FindingsError.class, () -> archive(session));
      assertThat(expected.findings()).isNotEmpty();
    }
  }

  @Test
  void a_test_cannot_expect_the_error_of_its_findings_for_it_comes_afterwards() {
    Throwable failure = failureOf(Expecting.class);

    assertThat(failure)
        .isExactlyInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("FindingsError to be thrown, but nothing was thrown");
    assertThatFindingsBeneath(failure).containsExactly(LintRule.CALL_AFTER_LOGOFF);
  }

  @MapiTest
  static class Several {
    @Test
    void misuses_mapi_twice(@Client("archiver") MapiSession session, MapiSubsystem mapi) {
      archive(session);
      archive(mapi.client("second archiver").lendSession("Test"));
    }
  }

  @Test
  void several_findings_are_one_error_which_says_how_many_there_are() {
    Throwable failure = failureOf(Several.class);

    assertThatFindings(failure)
        .containsExactly(LintRule.CALL_AFTER_LOGOFF, LintRule.CALL_AFTER_LOGOFF);
    assertThat(failure)
        .hasMessageStartingWith("\n2 findings\n\nMAPI finding: ")
        .hasMessageContainingAll("(error) in \"archiver\"", "(error) in \"second archiver\"");
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @MapiTest
  static class RedWithWarning {
    @Test
    void fails(@Client("archiver") MapiSession session, MapiSubsystem mapi) {
      session.release(); // without Logoff
      fail("red with " + mapi.findings().warnings().size() + " warning");
    }
  }

  @Test
  void warnings_are_not_beneath_a_failure() {
    Throwable failure = failureOf(RedWithWarning.class);

    assertThat(failure).hasMessage("red with 1 warning");
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @MapiTest
  static class RedAndClean {
    @Test
    void fails(MapiSession session) {
      fail("red in " + session);
    }
  }

  @Test
  void a_red_test_without_findings_has_nothing_beneath_it() {
    assertThat(failureOf(RedAndClean.class).getSuppressed()).isEmpty();
  }
}
