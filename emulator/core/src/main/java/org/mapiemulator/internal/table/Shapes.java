package org.mapiemulator.internal.table;

import java.util.List;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.settings.AbsentInSort;

/**
 * Makes the shapes of one view.
 *
 * @param <R> the rows
 */
final class Shapes<R> {

  private final TableSpec spec;
  private final RowModel<R> model;
  private final KeyOrder order;
  private final Arrangement<R> arrangement;
  private final InstanceKeys keys;
  private final HeadingNumbers numbers = new HeadingNumbers();

  Shapes(TableSpec spec, RowModel<R> model, PropSettings settings) {
    this.spec = spec;
    this.model = model;
    this.order =
        new KeyOrder(
            settings.order(), spec.settings().get(AbsentInSort.class) == AbsentInSort.LOWEST);
    this.arrangement =
        new Arrangement<>(model, order, settings.absentIsLowest(), settings.codePage());
    this.keys = new InstanceKeys(spec.view());
  }

  RowModel<R> model() {
    return model;
  }

  InstanceKeys keys() {
    return keys;
  }

  HeadingNumbers numbers() {
    return numbers;
  }

  Shape<R> of(Plan plan, RowVersion<R> version) {
    Instances<R> instances = Instances.of(model, version.rows(), plan.instanceIds());
    int[] leaves = arrangement.leaves(plan, version, instances, reader(plan, instances, false));
    return shape(plan, version, instances, leaves, Tree.NONE);
  }

  /** The shape of a newer version, with no more work than what is new in it. */
  Shape<R> derived(Shape<R> old, RowVersion<R> version, RowMap map) {
    Plan plan = old.plan();
    Instances<R> instances = Instances.of(model, version.rows(), plan.instanceIds());
    int[] leaves =
        arrangement.derived(old, version, instances, map, reader(plan, instances, false));
    Tree known = old.tree().carriedOver(old.instances(), instances, map);
    return shape(plan, version, instances, leaves, known);
  }

  private Shape<R> shape(
      Plan plan, RowVersion<R> version, Instances<R> instances, int[] leaves, Tree known) {
    List<CategoryLevel> levels = plan.sort().levels();
    int end = Math.min(leaves.length, plan.limit());
    Tree tree =
        levels.isEmpty()
            ? Tree.NONE
            : new TreeBuilder<>(model, order, numbers, levels, instances, leaves, end, known)
                .build();
    return Shape.of(plan, version, instances, leaves, tree, numbers, arrangement);
  }

  /**
   * Reads the leaves of a shape.
   *
   * @param separate whether a multi-value property is the one value that the instance shows
   */
  LeafReader<R> reader(Shape<R> shape, boolean separate) {
    return reader(shape.plan(), shape.instances(), separate);
  }

  private LeafReader<R> reader(Plan plan, Instances<R> instances, boolean separate) {
    int depth = spec.kind() == TableSpec.Kind.CONTENTS ? plan.sort().levels().size() : -1;
    return new LeafReader<>(model, keys, instances, depth, separate);
  }
}
