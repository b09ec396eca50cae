package org.mapiemulator.internal.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a version, each as often as it shows where the values of multi-value properties have
 * rows of their own: M x N times for two of them, and once for a row without values (MVI-02,
 * MVI-03, D-88). Without such columns an instance is a row.
 *
 * @param <R> the rows
 */
final class Instances<R> {

  /** More rows than these show only the first of their values: nobody can read that many. */
  private static final int ROW_LIMIT = 1 << 14;

  private static final int LIMIT = 1 << 22;

  private final RowModel<R> model;
  private final List<R> rows;
  private final int[] ids;
  private final int @Nullable [] first;
  private final int @Nullable [] rowOf;

  private Instances(
      RowModel<R> model, List<R> rows, int[] ids, int @Nullable [] first, int @Nullable [] rowOf) {
    this.model = model;
    this.rows = rows;
    this.ids = ids;
    this.first = first;
    this.rowOf = rowOf;
  }

  static <R> Instances<R> of(RowModel<R> model, List<R> rows, List<Integer> instanceIds) {
    if (instanceIds.isEmpty()) {
      return new Instances<>(model, rows, new int[0], null, null);
    }
    int[] ids = instanceIds.stream().mapToInt(Integer::intValue).toArray();
    int[] first = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      first[row + 1] = first[row] + count(model, rows.get(row), ids, first[row]);
    }
    int[] rowOf = new int[first[rows.size()]];
    for (int row = 0; row < rows.size(); row++) {
      Arrays.fill(rowOf, first[row], first[row + 1], row);
    }
    return new Instances<>(model, rows, ids, first, rowOf);
  }

  private static <R> int count(RowModel<R> model, R row, int[] ids, int before) {
    int limit = before > LIMIT ? 1 : ROW_LIMIT;
    long count = 1;
    for (int id : ids) {
      count = Math.min(limit, count * Math.max(1, values(model, row, id).size()));
    }
    return (int) count;
  }

  /** The values of a property if it has several values; nothing otherwise (MVI-07). */
  private static <R> List<?> values(RowModel<R> model, R row, int id) {
    return model.value(row, id) instanceof List<?> values ? values : List.of();
  }

  /** Whether no values have rows of their own. */
  boolean areRows() {
    return rowOf == null;
  }

  int size() {
    return rowOf == null ? rows.size() : rowOf.length;
  }

  /** The place of the row in its version. */
  int rowOf(int instance) {
    return rowOf == null ? instance : rowOf[instance];
  }

  R row(int instance) {
    return rows.get(rowOf(instance));
  }

  /** Which instance of its row it is, from 0. */
  int number(int instance) {
    return first == null ? 0 : instance - first[rowOf(instance)];
  }

  /** The instance of a row with a number, -1 if there are not so many. */
  int instance(int row, int number) {
    if (first == null) {
      return number == 0 ? row : -1;
    }
    return number < first[row + 1] - first[row] ? first[row] + number : -1;
  }

  /** Whether each value of a property has a row in this view, and this row has several. */
  boolean hasOwnRow(R row, int id) {
    for (int each : ids) {
      if (each == id) {
        return model.value(row, id) instanceof List;
      }
    }
    return false;
  }

  /** The value of a multi-value property that belongs to an instance; null if there is none. */
  @Nullable Object value(R row, int number, int id) {
    int rest = number;
    for (int i = ids.length - 1; i >= 0; i--) {
      List<?> values = values(model, row, ids[i]);
      int count = Math.max(1, values.size());
      if (ids[i] == id) {
        return values.isEmpty() ? null : values.get(rest % count);
      }
      rest /= count;
    }
    return null;
  }
}
