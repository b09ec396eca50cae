package org.mapiemulator.internal.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mapiemulator.mapi.SortOrderSet;

/**
 * An order that was checked.
 *
 * @param asked what SortTable was given
 * @param keys the keys that order rows, those of categories first
 * @param levels the headings
 * @param expanded how many levels are expanded at first
 */
record SortPlan(SortOrderSet asked, List<SortKey> keys, List<CategoryLevel> levels, int expanded) {

  /** The default order of the table. */
  static final SortPlan NONE = new SortPlan(SortOrderSet.NONE, List.of(), List.of(), 0);

  /** The properties of which each value gets a row (MVI-04). */
  Set<Integer> instanceIds() {
    Set<Integer> ids = new LinkedHashSet<>();
    for (SortKey key : keys) {
      if (key.instance()) {
        ids.add(key.id());
      }
    }
    return ids;
  }
}
