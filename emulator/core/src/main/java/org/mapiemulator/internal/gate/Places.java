package org.mapiemulator.internal.gate;

import java.lang.StackWalker.StackFrame;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Place;

/**
 * Finds the place in the user's code that a call came from.
 *
 * <p>It costs about a microsecond, so it is done where a life begins or ends and when a finding is
 * made, never on ordinary calls.
 */
public final class Places {

  private static final StackWalker WALKER = StackWalker.getInstance();

  private Places() {}

  /** The first frame outside the emulator; null if there is none. */
  public static @Nullable Place caller() {
    return WALKER.walk(Places::firstOutside).orElse(null);
  }

  private static Optional<Place> firstOutside(Stream<StackFrame> frames) {
    return frames.filter(frame -> isOutside(frame.getClassName())).findFirst().map(Places::place);
  }

  /**
   * Tools between the caller and the seam (a Mockito spy, reflection) are no user's code either.
   */
  static boolean isOutside(String className) {
    if (className.startsWith("org.mapiemulator.")) {
      String rest = className.substring("org.mapiemulator.".length());
      return !(rest.startsWith("internal.")
          || rest.startsWith("settings.")
          || rest.startsWith("journal.")
          || rest.startsWith("lint.")
          || rest.startsWith("mapi.")
          || rest.startsWith("junit.jupiter.")
          || rest.indexOf('.') < 0);
    }
    return !(className.startsWith("java.")
        || className.startsWith("jdk.")
        || className.startsWith("org.mockito.")
        || className.startsWith("net.bytebuddy."));
  }

  private static Place place(StackFrame frame) {
    @Nullable String file = frame.getFileName();
    return new Place(
        frame.getClassName(),
        frame.getMethodName(),
        file == null ? "Unknown Source" : file,
        frame.getLineNumber());
  }
}
