package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.MapiUnknown;

/** Objects that clients pass: a provider gets its own one, or the user's own as it is. */
final class Unwrap {

  private Unwrap() {}

  /** Checks an object and gives what the provider is to work with. */
  static MapiUnknown object(Call call, MapiUnknown object) {
    if (object instanceof Named named) {
      require(call, named.node());
    }
    return object instanceof SeamObject<?> seam ? seam.inner() : object;
  }

  /** As {@link #object}, for a parameter of one interface. */
  static <T extends MapiUnknown> T of(Call call, Class<T> type, T object) {
    return type.cast(object(call, object));
  }

  private static void require(Call call, LifeNode node) {
    if (node.client() != call.client()) {
      throw call.foreignArgument(node);
    }
    @Nullable End end = node.end();
    if (end != null) {
      throw call.deadArgument(node, end);
    }
    if (node.references() == 0) {
      throw MapiFailure.invalidParameter(node.name() + " was released");
    }
  }
}
