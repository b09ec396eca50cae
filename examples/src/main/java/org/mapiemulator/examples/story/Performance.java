package org.mapiemulator.examples.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Finding;

/** What came of a play. */
public final class Performance {

  private final Story story;
  private final String trace;
  private final List<Finding> findings;
  private final List<String> outcomes;
  private final @Nullable Throwable failure;

  private Performance(Story story, Stage stage, @Nullable Throwable failure) {
    this.story = story;
    this.trace = stage.mapi().journal().render();
    this.findings = stage.mapi().findings().list();
    this.outcomes = List.copyOf(stage.notes());
    this.failure = failure;
  }

  static Performance of(Story story) {
    Stage stage = new Stage(story);
    @Nullable Throwable failure = null;
    try {
      story.script().accept(stage);
    } catch (RuntimeException | Error e) {
      // A play that breaks off did not come out as expected; it is not the end of the show.
      failure = e;
    }
    stage.mapi().close();
    Performance performance = new Performance(story, stage, failure);
    stage.letGo();
    return performance;
  }

  /**
   * What was played.
   *
   * @return the story
   */
  public Story story() {
    return story;
  }

  /**
   * What happened.
   *
   * @return a table with one column per process
   */
  public String trace() {
    return trace;
  }

  /**
   * What was wrong, leaks included.
   *
   * @return the findings, the first first
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What the script noted.
   *
   * @return the notes in their order
   */
  public List<String> outcomes() {
    return outcomes;
  }

  /**
   * What the script broke off with.
   *
   * @return empty if it came to its end
   */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * What did not come out as expected.
   *
   * @return one line for each difference, none if all is well
   */
  public List<String> differences() {
    List<String> differences = new ArrayList<>();
    failure().ifPresent(thrown -> differences.add("the script broke off: " + thrown));
    List<String> found = findings.stream().map(f -> f.rule().id() + " by " + f.client()).toList();
    compare("finding", story.findings(), found, differences);
    compare("outcome", story.outcomes(), outcomes, differences);
    return differences;
  }

  private static void compare(
      String kind, List<String> expected, List<String> actual, List<String> differences) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "none";
      String got = i < actual.size() ? actual.get(i) : "none";
      if (!wanted.equals(got)) {
        differences.add(kind + " " + (i + 1) + ": expected " + wanted + ", got " + got);
      }
    }
  }
}
