package org.mapiemulator.internal.table;

import java.util.Arrays;
import java.util.List;

/**
 * The categories of a shape, and what was read of each leaf to find them: a newer version need not
 * read it again for rows that did not change.
 */
final class Tree {

  /** What a leaf counts in the headings above it (SRT-11). */
  static final int COUNTS = 1;

  static final int UNREAD = 2;

  static final Tree NONE = new Tree(List.of(), new int[0], new byte[0]);

  private final List<Heading> headings;
  private final int[] groups;
  private final byte[] weights;

  Tree(List<Heading> headings, int[] groups, byte[] weights) {
    this.headings = headings;
    this.groups = groups;
    this.weights = weights;
  }

  /** The headings in the order in which they show when everything is expanded. */
  List<Heading> headings() {
    return headings;
  }

  /** A number that instances of one category, and no others, have in common; -1 if not known. */
  int group(int instance) {
    return instance < groups.length ? groups[instance] : -1;
  }

  /** What an instance counts, if its group is known. */
  int weight(int instance) {
    return weights[instance];
  }

  /** What still is true of the instances of a newer version; the headings are to be made anew. */
  Tree carriedOver(Instances<?> old, Instances<?> now, RowMap map) {
    if (groups.length == 0) {
      return NONE;
    }
    int[] newGroups = new int[now.size()];
    byte[] newWeights = new byte[now.size()];
    Arrays.fill(newGroups, -1);
    for (int instance = 0; instance < groups.length; instance++) {
      int to = groups[instance] < 0 ? -1 : map.instance(old, now, instance);
      if (to >= 0 && !map.touched().get(now.rowOf(to))) {
        newGroups[to] = groups[instance];
        newWeights[to] = weights[instance];
      }
    }
    return new Tree(List.of(), newGroups, newWeights);
  }
}
