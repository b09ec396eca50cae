package org.mapiemulator.internal.property;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets properties with equal tags share one array of them: most messages of a mailbox have the same
 * few sets of properties.
 */
public final class TagSets {

  /** Beyond this, sets are hardly shared any more and would only be kept alive. */
  private static final int LIMIT = 4096;

  private final Map<Key, int[]> known = new ConcurrentHashMap<>();

  int[] share(int[] tags) {
    Key key = new Key(tags);
    int @Nullable [] shared = known.get(key);
    if (shared != null) {
      return shared;
    }
    if (known.size() >= LIMIT) {
      return tags;
    }
    int @Nullable [] other = known.putIfAbsent(key, tags);
    return other == null ? tags : other;
  }

  private static final class Key {

    private final int[] tags;
    private final int hash;

    Key(int[] tags) {
      this.tags = tags;
      this.hash = Arrays.hashCode(tags);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && Arrays.equals(tags, that.tags);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
