package org.mapiemulator.internal.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What makes a view of a table: columns, restriction and order.
 *
 * @param columns the columns
 * @param filter the restriction, if there is one
 * @param sort the order
 * @param instanceIds the properties of which each value gets a row
 */
record Plan(Columns columns, @Nullable Filter filter, SortPlan sort, List<Integer> instanceIds) {

  static Plan of(Columns columns, @Nullable Filter filter, SortPlan sort) {
    Set<Integer> ids = new TreeSet<>(columns.instanceIds());
    ids.addAll(sort.instanceIds());
    return new Plan(columns, filter, sort, List.copyOf(ids));
  }

  Plan with(Columns newColumns) {
    return of(newColumns, filter, sort);
  }

  Plan with(@Nullable Filter newFilter) {
    return of(columns, newFilter, sort);
  }

  Plan with(SortPlan newSort) {
    return of(columns, filter, newSort);
  }

  /** How many rows show at most (D-80). */
  int limit() {
    return filter == null ? Integer.MAX_VALUE : filter.condition().limit();
  }
}
