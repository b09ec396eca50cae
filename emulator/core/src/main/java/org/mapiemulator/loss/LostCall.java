package org.mapiemulator.loss;

import java.util.Optional;
import org.mapiemulator.lint.Place;

/**
 * A call whose work was lost.
 *
 * @param client the process that made it
 * @param method for instance {@code IMAPIProp::SaveChanges}
 * @param object the small name of the object it was made on, for instance {@code message#1}
 * @param step its step in the journal
 * @param place where in the code; of calls that only change an open object it is not known
 */
public record LostCall(
    String client, String method, String object, long step, Optional<Place> place) {

  /**
   * The call in words.
   *
   * @return for instance {@code step 12 IMAPIProp::SaveChanges on message#1 (Archiver.java:34)}
   */
  @Override
  public String toString() {
    return "step "
        + step
        + " "
        + method
        + (object.isEmpty() ? "" : " on " + object)
        + place.map(at -> " at " + at).orElse("");
  }
}
