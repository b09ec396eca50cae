package org.mapiemulator.internal.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.PropTag;

/** The properties of one object that are open as streams (PRP-43). */
final class OpenStreams {

  private final List<Open> open = new ArrayList<>(0);

  private record Open(int id, LifeNode stream) {}

  synchronized void add(PropTag tag, LifeNode stream) {
    open.add(new Open(tag.id(), stream));
  }

  synchronized void remove(LifeNode stream) {
    open.removeIf(one -> one.stream == stream);
  }

  /** Tells of the first of some properties that is open, and of the stream that has it. */
  void firstOf(List<PropTag> some, BiConsumer<PropTag, LifeNode> then) {
    for (PropTag tag : some) {
      @Nullable LifeNode stream = of(tag);
      if (stream != null) {
        then.accept(tag, stream);
        return;
      }
    }
  }

  private synchronized @Nullable LifeNode of(PropTag tag) {
    for (Open one : open) {
      if (one.id == tag.id()) {
        return one.stream;
      }
    }
    return null;
  }

  synchronized boolean isEmpty() {
    return open.isEmpty();
  }
}
