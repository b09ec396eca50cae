package org.mapiemulator.examples.archiver;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What has to be ended: the last that was opened is the first to go. One that fails keeps none of
 * the others from being ended.
 */
final class CleanUp implements AutoCloseable {

  private final Deque<Runnable> ends = new ArrayDeque<>();

  void add(Runnable end) {
    ends.push(end);
  }

  @Override
  public void close() {
    @Nullable RuntimeException first = null;
    while (!ends.isEmpty()) {
      try {
        ends.pop().run();
      } catch (RuntimeException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
