package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/**
 * Reads the lines of a shape.
 *
 * @param <R> the rows
 */
final class Lines<R> {

  private final Shape<R> shape;
  private final Cells cells;
  private final InstanceKeys keys;
  private final RowModel<R> model;
  private final LeafReader<R> leaves;
  private final LeafReader<R> whole;
  private final HeadingReader headings;

  Lines(Shape<R> shape, Shapes<R> shapes, Cells cells) {
    this.shape = shape;
    this.cells = cells;
    this.keys = shapes.keys();
    this.model = shapes.model();
    this.leaves = shapes.reader(shape, true);
    this.whole = shapes.reader(shape, false);
    this.headings = new HeadingReader(shape, keys);
  }

  Row row(int line) {
    List<Column> columns = shape.plan().columns().all();
    List<PropValue> values = new ArrayList<>(columns.size());
    if (shape.isHeading(line)) {
      for (Column column : columns) {
        values.add(cells.cell(column, headings, shape.headingAt(line)));
      }
    } else {
      int instance = shape.instanceAt(line);
      R row = shape.instances().row(instance);
      leaves.at(instance);
      whole.at(instance);
      for (Column column : columns) {
        values.add(cells.cell(column, column.instance() ? leaves : whole, row));
      }
    }
    return new Row(values);
  }

  List<Row> rows(int from, int to) {
    List<Row> rows = new ArrayList<>(to - from);
    for (int line = from; line < to; line++) {
      rows.add(row(line));
    }
    return rows;
  }

  Binary key(int line) {
    if (shape.isHeading(line)) {
      return keys.heading(shape.headings().get(shape.headingAt(line)).number());
    }
    int instance = shape.instanceAt(line);
    return keys.leaf(model.id(shape.instances().row(instance)), shape.instances().number(instance));
  }

  /** Whether a line meets a condition; one on a multi-value property by the value it shows. */
  boolean matches(Condition condition, int line) {
    if (shape.isHeading(line)) {
      return condition.test(headings, shape.headingAt(line));
    }
    int instance = shape.instanceAt(line);
    return condition.test(leaves.at(instance), shape.instances().row(instance));
  }

  /** The line with an instance key, -1 if there is none. */
  int find(Binary key) {
    InstanceKeys.Meaning meaning = keys.read(key);
    if (meaning == null) {
      return -1;
    }
    if (meaning.isHeading()) {
      int heading = shape.heading(meaning.id());
      return heading < 0 ? -1 : shape.lineOfHeading(heading);
    }
    int row = shape.version().indexOf(meaning.id());
    int instance = row < 0 ? -1 : shape.instances().instance(row, meaning.number());
    return instance < 0 ? -1 : shape.lineOfInstance(instance);
  }
}
