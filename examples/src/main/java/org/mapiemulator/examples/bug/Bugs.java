package org.mapiemulator.examples.bug;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The bug library. */
public final class Bugs {

  private Bugs() {}

  /**
   * All bugs.
   *
   * @return in the order of their numbers
   */
  public static List<Bug> all() {
    return Stream.of(
            EndBugs.all(),
            ShutdownBugs.all(),
            HostBugs.all(),
            SendingBugs.all(),
            ThreadBugs.all(),
            LogonBugs.all(),
            NotificationBugs.all(),
            DataBugs.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Bug::id))
        .toList();
  }

  /**
   * The bug of a number.
   *
   * @param id its number, for instance {@code B03}
   * @return the bug
   * @throws IllegalArgumentException if there is none of that number
   */
  public static Bug of(String id) {
    return all().stream()
        .filter(bug -> bug.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("id (\"" + id + "\") is no bug; see all()."));
  }
}
