package org.mapiemulator.internal.table;

import org.jspecify.annotations.Nullable;

/**
 * One key of an order.
 *
 * @param id the property
 * @param type the type that values must have to count; that of one value for an instance
 * @param descending whether large values come first
 * @param instance whether each of several values has a row (MVI-04)
 */
record SortKey(int id, int type, boolean descending, boolean instance) {

  /** The value of an instance, null if it has none of the type. */
  <R> @Nullable Object value(RowModel<R> model, Instances<R> instances, int at) {
    R row = instances.row(at);
    if (instance && instances.hasOwnRow(row, id)) {
      return Types.fit(type, Types.single(model.type(row, id)))
          ? instances.value(row, instances.number(at), id)
          : null;
    }
    return Types.fit(type, model.type(row, id)) ? model.value(row, id) : null;
  }
}
