package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropTags;

/**
 * Finds the categories of sorted leaves.
 *
 * @param <R> the rows
 */
final class TreeBuilder<R> {

  private static final int MESSAGE_FLAGS = PropTags.PR_MESSAGE_FLAGS.id();
  private static final int READ = 0x01;
  private static final int ASSOCIATED = 0x40;

  private final RowModel<R> model;
  private final KeyOrder order;
  private final HeadingNumbers numbers;
  private final List<CategoryLevel> levels;
  private final Instances<R> instances;
  private final int[] leaves;
  private final int end;
  private final Tree known;
  private final int[] groups;
  private final byte[] weights;

  TreeBuilder(
      RowModel<R> model,
      KeyOrder order,
      HeadingNumbers numbers,
      List<CategoryLevel> levels,
      Instances<R> instances,
      int[] leaves,
      int end,
      Tree known) {
    this.model = model;
    this.order = order;
    this.numbers = numbers;
    this.levels = levels;
    this.instances = instances;
    this.leaves = leaves;
    this.end = end;
    this.known = known;
    this.groups = new int[instances.size()];
    this.weights = new byte[instances.size()];
  }

  /** A category that is being built. */
  private static final class Node {
    final int level;
    final List<@Nullable Object> values;
    final int from;
    final List<Node> children = new ArrayList<>();
    int to;
    int count;
    int unread;
    @Nullable Object extreme;

    Node(int level, List<@Nullable Object> values, int from) {
      this.level = level;
      this.values = values;
      this.from = from;
    }
  }

  Tree build() {
    Node root = new Node(-1, List.of(), 0);
    List<Node> open = new ArrayList<>();
    open.add(root);
    Arrays.fill(groups, -1);
    int group = -1;
    int knownBefore = -1;
    for (int at = 0; at < end; at++) {
      int leaf = leaves[at];
      int knownGroup = known.group(leaf);
      if (knownGroup < 0 || knownGroup != knownBefore) {
        group += enter(open, leaf, at) ? 1 : 0;
      }
      knownBefore = knownGroup;
      groups[leaf] = group;
      weights[leaf] = (byte) (knownGroup < 0 ? weight(leaf) : known.weight(leaf));
      count(open, leaf);
    }
    close(open, 1, end);
    List<Heading> headings = new ArrayList<>();
    add(root, headings);
    return new Tree(headings, groups, weights);
  }

  /** Goes to the category of a leaf; tells whether that is another one than before. */
  private boolean enter(List<Node> open, int leaf, int at) {
    int same = 1;
    while (same < open.size() && belongs(open.get(same), leaf)) {
      same++;
    }
    if (same > levels.size()) {
      return false;
    }
    close(open, same, at);
    for (int level = same - 1; level < levels.size(); level++) {
      Node parent = open.get(level);
      Node node = new Node(level, values(parent, level, leaf), at);
      parent.children.add(node);
      open.add(node);
    }
    return true;
  }

  private static void close(List<Node> open, int keep, int at) {
    for (Node node : open.subList(keep, open.size())) {
      node.to = at;
    }
    open.subList(keep, open.size()).clear();
  }

  private boolean belongs(Node node, int leaf) {
    List<SortKey> keys = levels.get(node.level).keys();
    int first = node.values.size() - keys.size();
    for (int k = 0; k < keys.size(); k++) {
      @Nullable Object mine = node.values.get(first + k);
      @Nullable Object its = keys.get(k).value(model, instances, leaf);
      if (mine == null ? its != null : !mine.equals(its)) {
        return false;
      }
    }
    return true;
  }

  private List<@Nullable Object> values(Node parent, int level, int leaf) {
    List<@Nullable Object> values = new ArrayList<>(parent.values);
    for (SortKey key : levels.get(level).keys()) {
      values.add(key.value(model, instances, leaf));
    }
    return values;
  }

  private int weight(int leaf) {
    @Nullable Object value = model.value(instances.row(leaf), MESSAGE_FLAGS);
    int flags = value instanceof Integer number ? number : 0;
    if ((flags & ASSOCIATED) != 0) {
      return 0;
    }
    return (flags & READ) == 0 ? Tree.COUNTS | Tree.UNREAD : Tree.COUNTS;
  }

  private void count(List<Node> open, int leaf) {
    for (int i = 1; i < open.size(); i++) {
      Node node = open.get(i);
      node.count += weights[leaf] & Tree.COUNTS;
      node.unread += (weights[leaf] & Tree.UNREAD) != 0 ? 1 : 0;
      SortKey key = levels.get(node.level).byValue();
      if (key != null) {
        widen(node, key.value(model, instances, leaf));
      }
    }
  }

  private void widen(Node node, @Nullable Object value) {
    if (value == null) {
      return;
    }
    @Nullable Object old = node.extreme;
    int difference = old == null ? 0 : order.values().compare(value, old);
    if (old == null || (levels.get(node.level).largest() ? difference > 0 : difference < 0)) {
      node.extreme = value;
    }
  }

  private void add(Node parent, List<Heading> headings) {
    if (!parent.children.isEmpty()) {
      CategoryLevel level = levels.get(parent.level + 1);
      if (level.byValue() != null) {
        SortKey direction = level.keys().get(0);
        parent.children.sort((a, b) -> order.compare(direction, a.extreme, b.extreme));
      }
    }
    for (Node child : parent.children) {
      int index = headings.size();
      headings.add(heading(child, 0));
      add(child, headings);
      headings.set(index, heading(child, headings.size()));
    }
  }

  private Heading heading(Node node, int next) {
    return new Heading(
        numbers.of(node.values),
        node.level,
        node.values,
        node.from,
        node.to,
        next,
        node.count,
        node.unread);
  }
}
