package org.mapiemulator.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.examples.bug.Bug;
import org.mapiemulator.examples.bug.Bugs;
import org.mapiemulator.examples.story.Performance;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.ProjectRoot;

/** Each bug happens, the same way each time, and does not happen in the corrected program. */
class BugsTest {

  private static final int RUNS = 100;

  static Stream<Story> stories() {
    return Bugs.all().stream().flatMap(bug -> bug.stories().stream()).distinct();
  }

  static List<Bug> bugs() {
    return Bugs.all();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void comes_out_as_expected(Story story) {
    assertThat(story.play().differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void nothing_is_found_in_the_corrected_program(Bug bug) {
    assertThat(bug.corrected()).isNotEmpty();
    for (Story story : bug.corrected()) {
      assertThat(story.play().findings()).filteredOn(finding -> !finding.actor()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void has_the_same_trace_and_the_same_findings_a_hundred_times(Story story) {
    Seen first = Seen.in(story.play());
    for (int run = 1; run < RUNS; run++) {
      assertThat(Seen.in(story.play())).isEqualTo(first);
    }
  }

  /** The same on every JDK: golden/bugs has a picture of each bug and of what corrects it. */
  @ParameterizedTest
  @MethodSource("bugs")
  void looks_as_in_its_picture(Bug bug) {
    StringBuilder text = new StringBuilder(bug.id() + " " + bug.name() + "\n");
    for (Story story : bug.stories()) {
      Performance performance = story.play();
      text.append("\n== ").append(story.title()).append("\n\n").append(performance.trace());
      performance.outcomes().forEach(outcome -> text.append("\nseen:  ").append(outcome));
      performance
          .findings()
          .forEach(
              found ->
                  text.append("\nfound: ").append(found).append(found.actor() ? " (actor)" : ""));
      text.append('\n');
    }
    GoldenFile.of("bugs/" + bug.id() + ".txt").compare(text.toString());
  }

  private record Seen(String trace, List<String> findings, List<String> outcomes) {
    static Seen in(Performance performance) {
      return new Seen(
          performance.trace(),
          performance.findings().stream().map(Finding::text).toList(),
          performance.outcomes());
    }
  }

  @Test
  void every_bug_of_the_list_is_in_the_library() throws IOException {
    String list = Files.readString(ProjectRoot.find().resolve("emulator/docs/bugs.md"));
    Matcher row =
        Pattern.compile("^\\| (B\\d\\d[a-c]?) `([a-z0-9-]+)`", Pattern.MULTILINE).matcher(list);
    List<String> listed = row.results().map(r -> r.group(1) + " " + r.group(2)).sorted().toList();

    assertThat(Bugs.all().stream().map(bug -> bug.id() + " " + bug.name()).toList())
        .isEqualTo(listed);
  }
}
