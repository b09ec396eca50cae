package org.mapiemulator.internal.property;

import java.util.Arrays;
import org.mapiemulator.mapi.PropValue;

/** Collects properties in any order. */
public final class PropsBuilder {

  private int[] tags = new int[16];
  private Object[] values = new Object[16];
  private int count;

  public PropsBuilder add(PropValue value) {
    Object internal = InternalForm.value(value);
    return internal == null ? this : add(InternalForm.tag(value.tag()), internal);
  }

  /** Adds a value that has its internal form already. */
  public PropsBuilder add(int tag, Object value) {
    if (count == tags.length) {
      tags = Arrays.copyOf(tags, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    tags[count] = tag;
    values[count++] = value;
    return this;
  }

  /** What was added; of several values of one identifier the last one. */
  public Props build() {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      order[i] = (long) (tags[i] >>> 16) << 32 | i;
    }
    Arrays.sort(order);
    int[] newTags = new int[count];
    Object[] newValues = new Object[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (i + 1 == count || order[i] >>> 32 != order[i + 1] >>> 32) {
        int from = (int) order[i];
        newTags[size] = tags[from];
        newValues[size++] = values[from];
      }
    }
    if (size == 0) {
      return Props.EMPTY;
    }
    return size == count
        ? new Props(newTags, newValues)
        : new Props(Arrays.copyOf(newTags, size), Arrays.copyOf(newValues, size));
  }
}
