package org.mapiemulator.internal.gate;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives objects small stable names such as {@code sink#2}, in the order in which they are met. */
public final class ObjectNames {

  private final Map<String, Integer> counts = new HashMap<>();
  private final IdentityHashMap<Object, String> foreign = new IdentityHashMap<>();

  /** A new name of a kind. */
  public synchronized String next(String kind) {
    return kind + "#" + counts.merge(kind, 1, Integer::sum);
  }

  /** The name of an object of the user's; the same one each time. */
  public synchronized String of(String kind, Object object) {
    if (object instanceof Named named) {
      return named.node().name();
    }
    @Nullable String name = foreign.get(object);
    if (name == null) {
      name = next(kind);
      foreign.put(object, name);
    }
    return name;
  }

  /** The name of an object that may have one; null if it has none. */
  public synchronized @Nullable String known(Object object) {
    return object instanceof Named named ? named.node().name() : foreign.get(object);
  }
}
