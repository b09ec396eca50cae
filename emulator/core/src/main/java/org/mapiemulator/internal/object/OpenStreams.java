package org.mapiemulator.internal.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mapiemulator.mapi.PropTag;

/** The properties of one object that are open as streams (PRP-43). */
final class OpenStreams {

  private final List<Integer> ids = new ArrayList<>(0);

  synchronized void add(PropTag tag) {
    ids.add(tag.id());
  }

  synchronized void remove(PropTag tag) {
    ids.remove((Integer) tag.id());
  }

  synchronized boolean has(PropTag tag) {
    return ids.contains(tag.id());
  }

  /** The first of some properties that is open. */
  synchronized <E> Optional<PropTag> firstOf(List<E> some, Function<E, PropTag> tag) {
    return ids.isEmpty() ? Optional.empty() : some.stream().map(tag).filter(this::has).findFirst();
  }
}
