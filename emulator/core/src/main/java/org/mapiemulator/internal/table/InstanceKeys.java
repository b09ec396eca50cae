package org.mapiemulator.internal.table;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;

/**
 * PR_INSTANCE_KEY of the rows of one view (COL-01): 16 bytes that say which row it is, so that a
 * row is found without a search. A row that comes back after it had gone is another one for this
 * view.
 */
final class InstanceKeys {

  private static final int SIZE = 16;
  private static final int NUMBER_BITS = 20;
  private static final int ROUND_BITS = 19;
  private static final long HEADING = 1L << (NUMBER_BITS + ROUND_BITS);

  private final long view;

  /** Rows that came after the view was opened, by their ids, with the round in which they came. */
  private final Map<Long, Integer> late = new HashMap<>();

  private int rounds;

  InstanceKeys(MapiUid view) {
    ByteBuffer bytes = ByteBuffer.wrap(view.bytes().toByteArray());
    long mixed = (bytes.getLong() * 31 + bytes.getLong()) * 0x9E3779B97F4A7C15L;
    this.view = mixed >>> 40; // 24 bits
  }

  /** What a key says. */
  record Meaning(boolean isHeading, long id, int number) {}

  Binary leaf(long id, int number) {
    long round = late.isEmpty() ? 0 : late.getOrDefault(id, 0);
    return key(id, round << NUMBER_BITS | number);
  }

  Binary heading(long number) {
    return key(number, HEADING);
  }

  private Binary key(long id, long rest) {
    byte[] bytes = new byte[SIZE];
    ByteBuffer.wrap(bytes).putLong(view << 40 | rest).putLong(id);
    return Binary.of(bytes);
  }

  /** Reads a key; null if it is none of this view, or that of a row which has gone. */
  @Nullable Meaning read(@Nullable Binary key) {
    if (key == null || key.size() != SIZE) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(key.toByteArray());
    long head = bytes.getLong();
    long id = bytes.getLong();
    int number = (int) (head & ((1L << NUMBER_BITS) - 1));
    boolean isHeading = (head & HEADING) != 0;
    return key.equals(isHeading ? heading(id) : leaf(id, number))
        ? new Meaning(isHeading, id, number)
        : null;
  }

  /** A row came. */
  void added(long id) {
    late.put(id, ++rounds & ((1 << ROUND_BITS) - 1));
  }

  /** A row has gone. */
  void removed(long id) {
    late.remove(id);
  }
}
