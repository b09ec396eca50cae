package org.mapiemulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapiemulator.lint.Place;

/**
 * Something that a client has not ended yet.
 *
 * @param client the client
 * @param actor whether the client is an actor
 * @param name the object in traces, for instance {@code session#1}; empty for the process itself
 * @param opened what was done to open it: {@code logged on}, {@code made}, {@code advised}, {@code
 *     initialized}
 * @param place where in the user's code that was, if it is known
 * @param missing the calls that end it, in their order, for instance {@code IUnknown::Release}
 */
public record OpenObject(
    String client,
    boolean actor,
    String name,
    String opened,
    Optional<Place> place,
    List<String> missing) {

  /**
   * One line: what it is, which calls are missing, where it was opened.
   *
   * @return for instance {@code importer session#2: IMAPISession::Logoff, IUnknown::Release (logged
   *     on -> at …)}
   */
  public String text() {
    return client
        + (actor ? " (actor)" : "")
        + (name.isEmpty() ? "" : " " + name)
        + ": "
        + calls()
        + place.map(where -> " (" + opened + " -> at " + where + ")").orElse("");
  }

  private String calls() {
    return missing.stream()
        .distinct()
        .map(call -> times(call, missing.stream().filter(call::equals).count()))
        .collect(Collectors.joining(", "));
  }

  private static String times(String call, long count) {
    return count == 1 ? call : count + " times " + call;
  }
}
