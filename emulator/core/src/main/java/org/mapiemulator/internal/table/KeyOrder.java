package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.ValueOrder;

/**
 * The order of instances by keys; by creation where the keys are equal (D-84), so that no two are
 * equal.
 *
 * @param values how values compare
 * @param absentIsLowest whether rows without a value count as smallest; otherwise they are last in
 *     both directions (D-83)
 */
record KeyOrder(ValueOrder values, boolean absentIsLowest) {

  /** Compares two values by a key. */
  int compare(SortKey key, @Nullable Object a, @Nullable Object b) {
    int order;
    if (a == null || b == null) {
      if (a == b) {
        return 0;
      }
      order = a == null ? 1 : -1;
      if (!absentIsLowest) {
        return order;
      }
      order = -order;
    } else {
      order = values.compare(a, b);
    }
    return key.descending() ? -order : order;
  }

  /** Compares two instances; for few of them, because it reads their values each time. */
  <R> int compare(List<SortKey> keys, RowModel<R> model, Instances<R> instances, int a, int b) {
    for (SortKey key : keys) {
      int order = compare(key, key.value(model, instances, a), key.value(model, instances, b));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a, b);
  }

  /** Sorts instances, which are in the default order. */
  <R> void sort(List<SortKey> keys, RowModel<R> model, Instances<R> instances, int[] these) {
    if (keys.isEmpty() || these.length < 2) {
      return;
    }
    int[] places = new int[these.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    IntSort.sort(places, comparison(keys, model, instances, these));
    int[] sorted = new int[these.length];
    for (int i = 0; i < places.length; i++) {
      sorted[i] = these[places[i]];
    }
    System.arraycopy(sorted, 0, these, 0, sorted.length);
  }

  private <R> IntSort.Comparison comparison(
      List<SortKey> keys, RowModel<R> model, Instances<R> instances, int[] these) {
    IntSort.Comparison[] each = new IntSort.Comparison[keys.size()];
    for (int k = 0; k < each.length; k++) {
      each[k] = column(keys.get(k), model, instances, these);
    }
    if (each.length == 1) {
      return each[0];
    }
    return (a, b) -> {
      for (IntSort.Comparison next : each) {
        int order = next.compare(a, b);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** Reads the values of a key once; numbers that are all there become an array of their own. */
  private <R> IntSort.Comparison column(
      SortKey key, RowModel<R> model, Instances<R> instances, int[] these) {
    @Nullable Object[] all = new @Nullable Object[these.length];
    boolean numbers = true;
    for (int i = 0; i < all.length; i++) {
      all[i] = key.value(model, instances, these[i]);
      numbers = numbers && (all[i] instanceof Long || all[i] instanceof Integer);
    }
    if (!numbers) {
      return (a, b) -> compare(key, all[a], all[b]);
    }
    long[] longs = new long[all.length];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = all[i] instanceof Number number ? number.longValue() : 0;
    }
    return key.descending()
        ? (a, b) -> Long.compare(longs[b], longs[a])
        : (a, b) -> Long.compare(longs[a], longs[b]);
  }
}
