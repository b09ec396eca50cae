package org.mapiemulator.internal.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the rows of one version are in another one. */
final class RowMap {

  private final int[] newRow;
  private final BitSet touched;
  private final boolean ordered;
  private final int @Nullable [] touchedOld;

  private RowMap(int[] newRow, BitSet touched, boolean ordered, int @Nullable [] touchedOld) {
    this.newRow = newRow;
    this.touched = touched;
    this.ordered = ordered;
    this.touchedOld = touchedOld;
  }

  /** For each row of the old version its place in the new one, -1 if it has gone. */
  int[] newRow() {
    return newRow;
  }

  /** The places in the new version of rows that were added or changed. */
  BitSet touched() {
    return touched;
  }

  /** Whether the others follow each other as they did. */
  boolean ordered() {
    return ordered;
  }

  /**
   * The places in the old version of rows that were changed or have gone, null if they were not
   * looked for.
   */
  int @Nullable [] touchedOld() {
    return touchedOld;
  }

  /**
   * Compares two versions.
   *
   * @param ids what was touched between them, null if that is not known
   */
  static <R> RowMap of(
      RowModel<R> model, RowVersion<R> old, RowVersion<R> now, long @Nullable [] ids) {
    RowMap quick = ids == null ? null : known(old, now, ids);
    return quick == null ? unknown(model, old.rows(), now.rows()) : quick;
  }

  private static <R> @Nullable RowMap known(RowVersion<R> old, RowVersion<R> now, long[] ids) {
    BitSet before = new BitSet();
    BitSet touched = new BitSet();
    int[][] both = new int[ids.length][];
    int stayed = 0;
    for (long id : ids) {
      int from = old.indexOf(id);
      int to = now.indexOf(id);
      if (from >= 0) {
        before.set(from);
      }
      if (to >= 0) {
        touched.set(to);
      }
      if (from >= 0 && to >= 0) {
        both[stayed++] = new int[] {from, to};
      }
    }
    int oldSize = old.rows().size();
    if (oldSize - before.cardinality() != now.rows().size() - touched.cardinality()) {
      return null; // somebody did not tell all; looking at every row tells
    }
    int[] newRow = new int[oldSize];
    int[] touchedOld = before.stream().toArray();
    int to = 0;
    int next = 0;
    for (int from = 0; from < oldSize; from++) {
      if (next < touchedOld.length && touchedOld[next] == from) {
        newRow[from] = -1;
        next++;
      } else {
        while (touched.get(to)) {
          to++;
        }
        newRow[from] = to++;
      }
    }
    for (int i = 0; i < stayed; i++) {
      newRow[both[i][0]] = both[i][1];
    }
    return new RowMap(newRow, touched, true, touchedOld);
  }

  private static <R> RowMap unknown(RowModel<R> model, List<R> old, List<R> now) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < now.size(); i++) {
      places.put(model.id(now.get(i)), i);
    }
    int[] newRow = new int[old.size()];
    BitSet touched = new BitSet();
    touched.set(0, now.size());
    boolean ordered = true;
    int last = -1;
    for (int i = 0; i < newRow.length; i++) {
      newRow[i] = places.getOrDefault(model.id(old.get(i)), -1);
      if (newRow[i] >= 0) {
        if (old.get(i) == now.get(newRow[i])) {
          touched.clear(newRow[i]);
          ordered = ordered && newRow[i] > last;
          last = newRow[i];
        }
      }
    }
    return new RowMap(newRow, touched, ordered, null);
  }

  /** Where an instance of the old version is in the new one, -1 if nowhere. */
  int instance(Instances<?> old, Instances<?> now, int instance) {
    int row = newRow[old.rowOf(instance)];
    return row < 0 ? -1 : now.instance(row, old.number(instance));
  }
}
