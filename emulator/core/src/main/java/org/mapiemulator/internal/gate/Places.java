package org.mapiemulator.internal.gate;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Place;

/** Tells the user's code on a stack from everything else. */
final class Places {

  private static final String BASE = "org.mapiemulator.";
  private static final String EXTENSION = BASE + "junit.jupiter.";

  private Places() {}

  /** The first frame outside the emulator; null if there is none. */
  static @Nullable Place firstOutside(StackTraceElement[] frames) {
    for (StackTraceElement frame : frames) {
      if (frame.getClassName().startsWith(EXTENSION)) {
        return null; // what the extension does by itself, no code of the user's does
      }
      if (isOutside(frame.getClassName())) {
        return place(frame);
      }
    }
    return null;
  }

  /**
   * Tools between the caller and the seam (a Mockito spy, reflection) are no user's code either.
   */
  static boolean isOutside(String className) {
    return !isOfEmulator(className)
        && !(className.startsWith("java.")
            || className.startsWith("jdk.")
            || className.startsWith("org.mockito.")
            || className.startsWith("net.bytebuddy.")
            || className.startsWith("org.assertj.")
            || className.startsWith("org.awaitility."));
  }

  static boolean isOfEmulator(String className) {
    if (!className.startsWith(BASE)) {
      return false;
    }
    String rest = className.substring(BASE.length());
    return rest.startsWith("internal.")
        || rest.startsWith("settings.")
        || rest.startsWith("journal.")
        || rest.startsWith("lint.")
        || rest.startsWith("fault.")
        || rest.startsWith("assertj.")
        || rest.startsWith("mapi.")
        || rest.startsWith("junit.jupiter.")
        || rest.indexOf('.') < 0;
  }

  static Place place(StackTraceElement frame) {
    @Nullable String file = frame.getFileName();
    return new Place(
        frame.getClassName(),
        frame.getMethodName(),
        file == null ? "Unknown Source" : file,
        frame.getLineNumber());
  }
}
