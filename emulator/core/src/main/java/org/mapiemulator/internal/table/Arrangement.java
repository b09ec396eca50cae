package org.mapiemulator.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.mapi.Restriction;

/**
 * Finds the instances that a view has, in their order. What depends on the rows alone is kept with
 * the version: another view that wants the same need not sort again, and a version that differs in
 * few rows takes over the order of the one before it.
 *
 * @param <R> the rows
 */
final class Arrangement<R> {

  /** How many orders are kept with a version. */
  private static final int MEMO_LIMIT = 8;

  /** With more rows touched than this part of all, sorting again is cheaper. */
  private static final int MANY = 16;

  private final RowModel<R> model;
  private final KeyOrder order;
  private final boolean absentIsLowest;
  private final CodePage codePage;

  Arrangement(RowModel<R> model, KeyOrder order, boolean absentIsLowest, CodePage codePage) {
    this.model = model;
    this.order = order;
    this.absentIsLowest = absentIsLowest;
    this.codePage = codePage;
  }

  /** Everything that the instances of a view, and their order, depend on. */
  private record Key(
      List<SortKey> keys,
      List<Integer> instanceIds,
      @Nullable Restriction filter,
      KeyOrder order,
      boolean absentIsLowest,
      CodePage codePage) {}

  int[] leaves(Plan plan, RowVersion<R> version, Instances<R> instances, LeafReader<R> reader) {
    Key key = key(plan, plan.filter());
    @Nullable Object known = key == null ? null : version.memo().get(key);
    if (known instanceof int[] leaves) {
      return leaves;
    }
    int[] leaves = compute(plan, version, instances, reader);
    keep(version, key, leaves);
    return leaves;
  }

  /** As {@link #leaves}, from what a view had of an older version. */
  int[] derived(
      Shape<R> old, RowVersion<R> version, Instances<R> now, RowMap map, LeafReader<R> reader) {
    Plan plan = old.plan();
    Key key = key(plan, plan.filter());
    @Nullable Object known = key == null ? null : version.memo().get(key);
    if (known instanceof int[] leaves) {
      return leaves;
    }
    if (!map.ordered()
        || !isStable(plan.sort().keys())
        || map.touched().cardinality() > 64 + now.size() / MANY) {
      return leaves(plan, version, now, reader);
    }
    int[] leaves = merged(plan, kept(old, now, map), touched(plan, now, map, reader), now);
    keep(version, key, leaves);
    return leaves;
  }

  private int[] compute(
      Plan plan, RowVersion<R> version, Instances<R> instances, LeafReader<R> reader) {
    List<SortKey> keys = plan.sort().keys();
    Filter filter = plan.filter();
    if (filter != null && !keys.isEmpty()) {
      Key all = key(plan, null);
      if (all != null && version.memo().get(all) instanceof int[] sorted) {
        return matching(filter, sorted, instances, reader);
      }
    }
    int[] leaves = new int[instances.size()];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = i;
    }
    if (filter != null) {
      leaves = matching(filter, leaves, instances, reader);
    }
    order.sort(keys, model, instances, leaves);
    return leaves;
  }

  /** Restricting looks at rows as they are: it never separates the values of one (MVI-04). */
  private int[] matching(Filter filter, int[] these, Instances<R> instances, LeafReader<R> reader) {
    int[] matching = new int[these.length];
    int count = 0;
    for (int each : these) {
      if (filter.condition().test(reader.at(each), instances.row(each))) {
        matching[count++] = each;
      }
    }
    return Arrays.copyOf(matching, count);
  }

  private static <R> int[] kept(Shape<R> old, Instances<R> now, RowMap map) {
    int[] leaves = old.leaves();
    int[] kept = new int[leaves.length];
    int count = 0;
    if (old.instances().areRows() && map.touchedOld() != null) {
      int[] stays = map.newRow().clone();
      for (int row : map.touchedOld()) {
        stays[row] = -1;
      }
      for (int leaf : leaves) {
        if (stays[leaf] >= 0) {
          kept[count++] = stays[leaf];
        }
      }
      return Arrays.copyOf(kept, count);
    }
    for (int leaf : leaves) {
      int instance = map.instance(old.instances(), now, leaf);
      if (instance >= 0 && !map.touched().get(now.rowOf(instance))) {
        kept[count++] = instance;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private int[] touched(Plan plan, Instances<R> now, RowMap map, LeafReader<R> reader) {
    int[] all = new int[16];
    int count = 0;
    for (int row = map.touched().nextSetBit(0); row >= 0; row = map.touched().nextSetBit(row + 1)) {
      int instance = now.instance(row, 0);
      for (int i = 0; instance >= 0; instance = now.instance(row, ++i)) {
        if (count == all.length) {
          all = Arrays.copyOf(all, count * 2);
        }
        all[count++] = instance;
      }
    }
    int[] touched = Arrays.copyOf(all, count);
    Filter filter = plan.filter();
    if (filter != null) {
      touched = matching(filter, touched, now, reader);
    }
    order.sort(plan.sort().keys(), model, now, touched);
    return touched;
  }

  private int[] merged(Plan plan, int[] kept, int[] touched, Instances<R> instances) {
    int[] merged = new int[kept.length + touched.length];
    int from = 0;
    for (int i = 0; i < touched.length; i++) {
      int place = place(plan.sort().keys(), kept, from, touched[i], instances);
      System.arraycopy(kept, from, merged, from + i, place - from);
      merged[place + i] = touched[i];
      from = place;
    }
    System.arraycopy(kept, from, merged, from + touched.length, kept.length - from);
    return merged;
  }

  private int place(
      List<SortKey> keys, int[] kept, int from, int instance, Instances<R> instances) {
    int low = from;
    int high = kept.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(keys, model, instances, kept[middle], instance) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where an instance is among sorted ones, -1 if nowhere. */
  int find(List<SortKey> keys, int[] leaves, int instance, Instances<R> instances) {
    int at = place(keys, leaves, 0, instance, instances);
    return at < leaves.length && leaves[at] == instance ? at : -1;
  }

  /** Under which the result is kept; null if it depends on more than the rows. */
  private @Nullable Key key(Plan plan, @Nullable Filter filter) {
    if (plan.sort().keys().isEmpty() && filter == null) {
      return null;
    }
    if (!isStable(plan.sort().keys())) {
      return null;
    }
    for (int id : plan.instanceIds()) {
      if (!isIntrinsic(id)) {
        return null;
      }
    }
    if (filter != null) {
      for (int id : filter.ids()) {
        if (!isIntrinsic(id)) {
          return null;
        }
      }
    }
    return new Key(
        plan.sort().keys(),
        plan.instanceIds(),
        filter == null ? null : filter.asked(),
        order,
        absentIsLowest,
        codePage);
  }

  /** Whether the order by these keys is the same at any time; otherwise it is made anew. */
  boolean isStable(List<SortKey> keys) {
    return keys.stream().allMatch(key -> isIntrinsic(key.id()));
  }

  private boolean isIntrinsic(int id) {
    return !LeafReader.isOwn(id) && model.intrinsic(id);
  }

  /**
   * What was asked for long ago makes room: the newest views are the likeliest to be seen again.
   */
  private void keep(RowVersion<R> version, @Nullable Key key, int[] leaves) {
    Map<Object, Object> memo = version.memo();
    if (key == null) {
      return;
    }
    if (memo.size() >= MEMO_LIMIT) {
      memo.keySet().removeIf(Key.class::isInstance);
    }
    memo.put(key, leaves);
  }
}
