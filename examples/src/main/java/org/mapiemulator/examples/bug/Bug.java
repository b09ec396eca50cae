package org.mapiemulator.examples.bug;

import java.util.List;
import java.util.stream.Stream;
import org.mapiemulator.examples.story.Story;

/**
 * A bug that was met in the field.
 *
 * @param id its number in the list of bugs, for instance {@code B03}
 * @param name a few words
 * @param reproduced the plays in which it happens
 * @param corrected the same programs without it; nothing is found in these
 */
public record Bug(String id, String name, List<Story> reproduced, List<Story> corrected) {

  /** Copies the lists. */
  public Bug {
    reproduced = List.copyOf(reproduced);
    corrected = List.copyOf(corrected);
  }

  /**
   * A bug with one play of each kind.
   *
   * @param id its number
   * @param name a few words
   * @param reproduced the play in which it happens
   * @param corrected the same without it
   * @return the bug
   */
  public static Bug of(String id, String name, Story reproduced, Story corrected) {
    return new Bug(id, name, List.of(reproduced), List.of(corrected));
  }

  /**
   * All of its plays.
   *
   * @return those in which it happens first
   */
  public List<Story> stories() {
    return Stream.of(reproduced, corrected).flatMap(List::stream).toList();
  }
}
