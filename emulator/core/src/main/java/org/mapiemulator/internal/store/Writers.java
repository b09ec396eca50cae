package org.mapiemulator.internal.store;

import java.util.HashMap;
import java.util.Map;

/** Which messages of a mailbox are open for writing, and how often (D-08). */
final class Writers {

  private final Map<Long, Integer> counts = new HashMap<>();

  synchronized void opened(long message) {
    counts.merge(message, 1, Integer::sum);
  }

  synchronized void closed(long message) {
    counts.computeIfPresent(message, (any, count) -> count == 1 ? null : count - 1);
  }

  /** How many objects have the message open for writing. */
  synchronized int count(long message) {
    return counts.getOrDefault(message, 0);
  }
}
