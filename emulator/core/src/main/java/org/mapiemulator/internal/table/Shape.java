package org.mapiemulator.internal.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a view shows of one version: leaves, and headings where there are categories. It
 * does not change; what it looks up is computed when it is first wanted.
 *
 * @param <R> the rows
 */
final class Shape<R> {

  /** How many lines are searched for before an index of all is worth its while. */
  private static final int SEARCHES = 200;

  private final Plan plan;
  private final RowVersion<R> version;
  private final Instances<R> instances;
  private final int[] leaves;
  private final Tree tree;
  private final List<Heading> headings;
  private final BitSet expanded = new BitSet();

  /** Instances, and headings as the complement of their index. */
  private final int[] lines;

  private final int size;
  private final Arrangement<R> arrangement;
  private int searches;
  private int @Nullable [] lineOf;
  private @Nullable Map<Long, Integer> headingOf;

  private Shape(
      Plan plan,
      RowVersion<R> version,
      Instances<R> instances,
      int[] leaves,
      Tree tree,
      HeadingNumbers numbers,
      Arrangement<R> arrangement) {
    this.plan = plan;
    this.arrangement = arrangement;
    this.version = version;
    this.instances = instances;
    this.leaves = leaves;
    this.tree = tree;
    this.headings = tree.headings();
    if (plan.sort().levels().isEmpty()) {
      this.lines = leaves;
      this.size = Math.min(leaves.length, plan.limit());
    } else {
      this.lines = lines(numbers);
      this.size = lines.length;
    }
  }

  static <R> Shape<R> of(
      Plan plan,
      RowVersion<R> version,
      Instances<R> instances,
      int[] leaves,
      Tree tree,
      HeadingNumbers numbers,
      Arrangement<R> arrangement) {
    return new Shape<>(plan, version, instances, leaves, tree, numbers, arrangement);
  }

  /** The same with other columns, of which none changes the number of rows. */
  Shape<R> with(Plan newPlan, HeadingNumbers numbers) {
    return new Shape<>(newPlan, version, instances, leaves, tree, numbers, arrangement);
  }

  private int[] lines(HeadingNumbers numbers) {
    int[] all = new int[headings.size() + leaves.length];
    int count = 0;
    int deepest = plan.sort().levels().size() - 1;
    int at = 0;
    while (at < headings.size()) {
      Heading heading = headings.get(at);
      all[count++] = ~at;
      boolean opens =
          heading.level() < plan.sort().expanded() != numbers.isToggled(heading.number());
      expanded.set(at, opens);
      if (opens && heading.level() == deepest) {
        int length = heading.to() - heading.from();
        System.arraycopy(leaves, heading.from(), all, count, length);
        count += length;
      }
      at = opens ? at + 1 : heading.next();
    }
    return Arrays.copyOf(all, count);
  }

  Plan plan() {
    return plan;
  }

  RowVersion<R> version() {
    return version;
  }

  Instances<R> instances() {
    return instances;
  }

  /** All instances that match, in their order, also those that no line shows. */
  int[] leaves() {
    return leaves;
  }

  Tree tree() {
    return tree;
  }

  List<Heading> headings() {
    return headings;
  }

  /** How many lines there are. */
  int size() {
    return size;
  }

  /** Whether every leaf is a line, and nothing else is. */
  boolean isComplete() {
    return lines == leaves && size == leaves.length;
  }

  boolean isHeading(int line) {
    return lines[line] < 0;
  }

  int headingAt(int line) {
    return ~lines[line];
  }

  /** The instance that a line shows, which is no heading. */
  int instanceAt(int line) {
    return lines[line];
  }

  /** Whether the rows of a category show; its heading does. */
  boolean isExpanded(int heading) {
    return expanded.get(heading);
  }

  /** The line of an instance, -1 if it does not show; for a few of them without an index. */
  int lineOfInstance(int instance) {
    if (lineOf == null
        && lines == leaves
        && searches++ < SEARCHES
        && arrangement.isStable(plan.sort().keys())) {
      int at = arrangement.find(plan.sort().keys(), leaves, instance, instances);
      return at < size ? at : -1;
    }
    return index()[instance];
  }

  /** The line of a heading by its index, -1 if it does not show. */
  int lineOfHeading(int heading) {
    return index()[instances.size() + heading];
  }

  /** The index of the heading with a number, -1 if there is none. */
  int heading(long number) {
    Map<Long, Integer> known = headingOf;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < headings.size(); i++) {
        known.put(headings.get(i).number(), i);
      }
      headingOf = known;
    }
    return known.getOrDefault(number, -1);
  }

  private int[] index() {
    int[] known = lineOf;
    if (known == null) {
      known = new int[instances.size() + headings.size()];
      Arrays.fill(known, -1);
      for (int line = 0; line < size; line++) {
        int shown = lines[line];
        known[shown >= 0 ? shown : instances.size() + ~shown] = line;
      }
      lineOf = known;
    }
    return known;
  }
}
