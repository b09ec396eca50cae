package org.mapiemulator.tests.crash;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ProviderMethod;

/**
 * A moment of the script.
 *
 * @param number counts the moments of the script, from 1
 * @param after whether the call has done its work
 * @param nth which of the client's calls, or of the calls of the provider's method, it is, from 1
 * @param method the name of the method
 * @param callback what is called in a provider; null if it is a call of the client
 * @param step the step of the script
 */
record Point(
    int number,
    boolean after,
    int nth,
    String method,
    @Nullable ProviderMethod callback,
    String step) {

  /** When the script is over. */
  static final Point END = new Point(0, true, 0, "the script", null, "its end");

  Point of(String known) {
    return new Point(number, after, nth, known, callback, step);
  }

  @Override
  public String toString() {
    return "point "
        + number
        + ", "
        + (after ? "after" : "before")
        + (callback == null ? " call " : " callback ")
        + nth
        + (callback == null ? ", " : " of ")
        + method
        + ", in \""
        + step
        + "\"";
  }
}
