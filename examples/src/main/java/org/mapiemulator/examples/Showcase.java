package org.mapiemulator.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mapiemulator.examples.bug.Bug;
import org.mapiemulator.examples.bug.Bugs;
import org.mapiemulator.examples.story.Performance;
import org.mapiemulator.examples.story.Stories;
import org.mapiemulator.examples.story.Story;

/**
 * Plays the stories and prints what happened: a trace with one column per process, what was found,
 * and whether it came out as expected.
 *
 * <p>Arguments: the names of stories or the numbers of bugs, in the order in which they are to be
 * played, none for all stories; or {@code --list}, {@code --bugs}. The exit status is 0 if all came
 * out as expected, 1 if not, 2 for an argument that is no story.
 */
public final class Showcase {

  private final List<Story> stories;
  private final List<Bug> bugs;
  private final PrintStream out;
  private final PrintStream err;

  Showcase(List<Story> stories, List<Bug> bugs, PrintStream out, PrintStream err) {
    this.stories = stories;
    this.bugs = bugs;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the showcase and ends the JVM.
   *
   * @param arguments names of stories and numbers of bugs, separated by blanks or commas, or {@code
   *     --list}, {@code --bugs}
   */
  public static void main(String[] arguments) {
    System.exit(
        new Showcase(Stories.all(), Bugs.all(), System.out, System.err).run(List.of(arguments)));
  }

  /** Runs the showcase and gives the exit status. */
  int run(List<String> arguments) {
    List<String> names =
        arguments.stream()
            .flatMap(argument -> Stream.of(argument.split("[\\s,]+", -1)))
            .filter(name -> !name.isEmpty())
            .toList();
    if (names.contains("--list")) {
      out.print(Programme.list(stories));
      return 0;
    }
    if (names.contains("--bugs")) {
      bugs.forEach(bug -> out.print(bug.id() + "  " + bug.name() + '\n'));
      return 0;
    }
    List<Story> chosen = new ArrayList<>();
    for (String name : names) {
      List<Story> found = found(name);
      if (found.isEmpty()) {
        err.print(unknown(name));
        return 2;
      }
      chosen.addAll(found);
    }
    return play(names.isEmpty() ? stories : chosen);
  }

  private List<Story> found(String name) {
    for (Bug bug : bugs) {
      if (bug.id().equalsIgnoreCase(name)) {
        return bug.stories();
      }
    }
    return Stream.concat(stories.stream(), bugs.stream().flatMap(bug -> bug.stories().stream()))
        .filter(story -> story.name().equals(name))
        .limit(1)
        .toList();
  }

  private String unknown(String name) {
    List<String> names = stories.stream().map(Story::name).toList();
    return "There is no story \""
        + name
        + "\". The nearest names: "
        + String.join(", ", NearestNames.of(name, names))
        + ". All of them: --list\n";
  }

  private int play(List<Story> chosen) {
    Programme programme = new Programme();
    List<Performance> performances = new ArrayList<>();
    for (Story story : chosen) {
      Performance performance = story.play();
      performances.add(performance);
      out.print(programme.render(performance));
    }
    out.print(Programme.summary(performances));
    boolean allWell = performances.stream().allMatch(p -> p.differences().isEmpty());
    return allWell ? 0 : 1;
  }
}
