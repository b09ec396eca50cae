package org.mapiemulator.examples.story;

import java.util.List;
import java.util.stream.Stream;

/** All plays, in the order in which a newcomer should read them. */
public final class Stories {

  private Stories() {}

  /**
   * All plays.
   *
   * @return the stories; their names differ
   */
  public static List<Story> all() {
    return Stream.of(
            SharedLogoffStories.all(),
            SessionEndStories.all(),
            NotificationStories.all(),
            ThreadStories.all(),
            LogonStories.all(),
            FaultStories.all(),
            LifeCycleStories.all(),
            MailboxStories.all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The play of a name.
   *
   * @param name its name
   * @return the story
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Story named(String name) {
    return all().stream()
        .filter(story -> story.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("name (\"" + name + "\") is no story; see all()."));
  }
}
