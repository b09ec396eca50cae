package org.mapiemulator.examples.archiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.Events;
import org.mapiemulator.examples.Normalized;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.testkit.GoldenFile;

/**
 * What the tests of the archiver are worth: without any one of the lines that end something, they
 * fail, and the text says where the thing was opened.
 */
class ArchiverMutantsTest {

  /** A line of the archiver that ends something, what is found without it, and what is named. */
  enum End {
    REGISTRATION("registration", LintRule.SINK_NOT_UNADVISED, "advised", "registration"),
    SINK("sink", LintRule.OBJECT_LEAKED, "made", "sink"),
    WORKER("worker", LintRule.INITIALIZE_LEAKED, "initialized", "MAPI on the worker"),
    SESSION("session", LintRule.RELEASED_WITHOUT_LOGOFF, "logged on", "session"),
    REFERENCE("reference to the session", LintRule.OBJECT_LEAKED, "logged on", "session"),
    MAPI("MAPI", LintRule.INITIALIZE_LEAKED, "initialized", "MAPI"),
    MAPI_ON_WORKER(
        "MAPI on the worker", LintRule.INITIALIZE_LEAKED, "initialized", "MAPI on the worker"),
    STORE("store", "store"),
    REGISTRATION_FOR_MAIL(
        "registration for mail",
        LintRule.SINK_NOT_UNADVISED,
        "advised",
        "registration for mail",
        Variant.MAIL_TESTS),
    STORE_OF_A_ROUND("store of a round", "store"),
    TABLE_OF_STORES("table of stores", "table of stores"),
    SUBTREE("IPM subtree", "folder"),
    ARCHIVE("archive", "made folder"),
    ARCHIVE_FOLDER("archive folder", "made folder"),
    FOLDER("folder", "folder"),
    HIERARCHY_TABLE("hierarchy table", "hierarchy table"),
    CONTENTS_TABLE("contents table", "contents table"),
    MESSAGE("message", "message"),
    CHANGES("changes", LintRule.CHANGES_NOT_SAVED, "opened", "message", Variant.MAIL_TESTS);

    final String name;
    final LintRule rule;
    final String label;
    final String opened;
    final String tests;

    /** Something without which the tests of the session fail. */
    End(String name, LintRule rule, String label, String opened) {
      this(name, rule, label, opened, Variant.TESTS);
    }

    /** An object of a store that is not released. */
    End(String name, String opened) {
      this(name, LintRule.OBJECT_LEAKED, "opened", opened, Variant.MAIL_TESTS);
    }

    End(String name, LintRule rule, String label, String opened, String tests) {
      this.name = name;
      this.rule = rule;
      this.label = label;
      this.opened = opened;
      this.tests = tests;
    }
  }

  @ParameterizedTest
  @EnumSource
  void without_one_of_its_ends_a_test_fails_and_says_where_it_began(End end) {
    Sources sources = Sources.read();
    Sources.Line opened = sources.line("opens", end.opened);

    List<FindingsError> errors = errors(sources.without(sources.line("ends", end.name)), end.tests);

    assertThat(errors)
        .flatExtracting(FindingsError::findings)
        .filteredOn(finding -> finding.rule() == end.rule)
        .extracting(Finding::text)
        .anySatisfy(
            text ->
                assertThat(text)
                    .containsPattern(end.label + " +-> at \\S+" + quoted(opened) + "\n"));
  }

  private static String quoted(Sources.Line line) {
    return "\\Q" + line + "\\E";
  }

  @Test
  void knows_all_lines_that_end_something() {
    assertThat(Sources.read().marked("ends"))
        .containsExactlyInAnyOrderElementsOf(Stream.of(End.values()).map(end -> end.name).toList());
  }

  @Test
  void with_all_of_them_the_tests_pass_in_the_same_way() {
    Events session = Variant.of(Sources.read()).run(Variant.TESTS);
    Events mail = Variant.of(Sources.read()).run(Variant.MAIL_TESTS);

    assertThat(session.failed().list()).isEmpty();
    assertThat(mail.failed().list()).isEmpty();
    assertThat(session.succeeded().count()).isGreaterThan(20);
    assertThat(mail.succeeded().count()).isGreaterThan(5);
  }

  /** README.md shows it. */
  @Test
  void the_first_test_of_the_readme_fails_without_unadvise() {
    Sources sources = Sources.read();

    List<FindingsError> errors =
        errors(sources.without(sources.line("ends", "registration")), Variant.FIRST_TEST);

    assertThat(errors).hasSize(1);
    String text = Normalized.text(String.valueOf(errors.get(0).getMessage())).strip();
    // What two threads did last, and in which order, is not the same each time.
    GoldenFile.of("archiver-without-unadvise.txt")
        .compare(text.substring(0, text.indexOf("\n\n  Last steps")) + "\n");
  }

  /** What made tests fail that would have passed. */
  private static List<FindingsError> errors(Sources sources, String tests) {
    return Variant.of(sources).run(tests).failed().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable())
        .flatMap(Optional::stream)
        .filter(FindingsError.class::isInstance)
        .map(FindingsError.class::cast)
        .toList();
  }
}
