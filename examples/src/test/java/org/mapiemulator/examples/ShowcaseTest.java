package org.mapiemulator.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.examples.bug.Bugs;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.testkit.GoldenFile;

class ShowcaseTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(List<Story> stories, String... arguments) {
    PrintStream to = new PrintStream(out, true, UTF_8);
    return new Showcase(stories, Bugs.all(), to, new PrintStream(err, true, UTF_8))
        .run(List.of(arguments));
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  @Test
  void prints_all_stories_and_ends_with_0() {
    assertThat(run(Stories.all())).isZero();

    GoldenFile.of("showcase.txt").compare(Normalized.text(printed()));
  }

  @Test
  void prints_ascii_only() {
    run(Stories.all());

    assertThat(printed().chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
  }

  @Test
  void plays_a_bug_with_what_corrects_it() {
    assertThat(run(Stories.all(), "b05")).isZero();

    assertThat(printed())
        .contains("The refusal is ignored", "The refusal is respected")
        .endsWith("2 stories played, all as expected.\n");
  }

  @Test
  void plays_a_single_story_of_a_bug_and_lists_the_bugs() {
    assertThat(run(Stories.all(), "b05-refusal-ignored")).isZero();
    assertThat(run(Stories.all(), "--bugs")).isZero();

    assertThat(printed()).contains("B05  ignored-no-support\n");
  }

  @Test
  void ends_with_1_if_a_finding_is_missing() {
    Story broken = Stories.named("textbook-importer").finds(LintRule.SECOND_LOGOFF, "importer");

    assertThat(run(List.of(broken, Stories.named("migration-tool")))).isEqualTo(1);

    assertThat(printed())
        .contains(
            """
            NOT AS EXPECTED: textbook-importer
              finding 1: expected SecondLogoff by importer, got none
            """)
        .endsWith("2 stories played, NOT AS EXPECTED: textbook-importer.\n");
  }

  @Test
  void ends_with_1_if_an_outcome_differs() {
    Story broken = Stories.named("migration-tool").expects("migrated: 12");

    assertThat(run(List.of(broken))).isEqualTo(1);

    assertThat(printed()).contains("outcome 1: expected migrated: 12, got none");
  }

  @Test
  void a_script_that_breaks_off_does_not_end_the_show() {
    Story broken =
        Story.of(
            "broken",
            "Broken",
            "It breaks off.",
            stage -> {
              throw new IllegalStateException("no mail today");
            });

    assertThat(run(List.of(broken, Stories.named("migration-tool")))).isEqualTo(1);

    assertThat(printed())
        .contains("the script broke off: java.lang.IllegalStateException: no mail today")
        .contains("OK: clean, as expected");
  }

  @Test
  void plays_the_stories_that_are_named() {
    assertThat(run(Stories.all(), "migration-tool,textbook-importer", "command-line-tool"))
        .isZero();

    assertThat(printed().lines().filter(line -> line.startsWith("== ")))
        .extracting(line -> line.split("[ :]", -1)[1])
        .containsExactly("migration-tool", "textbook-importer", "command-line-tool");
    assertThat(printed()).endsWith("3 stories played, all as expected.\n");
  }

  @Test
  void an_empty_argument_is_none() {
    assertThat(run(List.of(Stories.named("migration-tool")), "")).isZero();

    assertThat(printed()).endsWith("1 story played, all as expected.\n");
  }

  @Test
  void lists_the_stories() {
    assertThat(run(Stories.all(), "--list")).isZero();

    GoldenFile.of("list.txt").compare(printed());
  }

  @Test
  void helps_with_an_unknown_name_and_ends_with_2() {
    assertThat(run(Stories.all(), "logof-shared")).isEqualTo(2);

    assertThat(printed()).isEmpty();
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "There is no story \"logof-shared\". The nearest names: logoff-shared,"
                + " logon-mutex, logoff-shared-stuck. All of them: --list\n");
  }
}
