package org.mapiemulator.internal.recipient;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUnknown;

/** Works with an object and gives it back, whatever happens. */
final class Released {

  private Released() {}

  static <T> T with(@Nullable MapiUnknown object, Function<@Nullable MapiUnknown, T> work) {
    try {
      return work.apply(object);
    } finally {
      if (object != null) {
        quietly(object);
      }
    }
  }

  private static void quietly(MapiUnknown object) {
    try {
      object.release();
    } catch (RuntimeException ignored) {
      // What Release does is nobody's business any more.
    }
  }
}
