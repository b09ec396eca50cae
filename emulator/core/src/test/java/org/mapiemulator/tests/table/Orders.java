package org.mapiemulator.tests.table;

import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableSort;

/** Sort orders in short. */
final class Orders {

  private Orders() {}

  static SortOrderSet ascending(PropTag tag) {
    return SortOrderSet.of(SortOrder.ascending(tag));
  }

  static SortOrderSet descending(PropTag tag) {
    return SortOrderSet.of(SortOrder.descending(tag));
  }

  static SortOrder key(PropTag tag, TableSort order) {
    return new SortOrder(tag, order.value());
  }
}
