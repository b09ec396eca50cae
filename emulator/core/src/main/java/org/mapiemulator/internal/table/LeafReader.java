package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTags;

/**
 * Reads an instance of a row: what the row has, and what only the view knows of it. It stands on
 * one instance at a time, and is for one thread.
 *
 * @param <R> the rows
 */
final class LeafReader<R> implements PropReader<R> {

  private static final int INSTANCE_KEY = PropTags.PR_INSTANCE_KEY.id();
  private static final int ROW_TYPE = PropTags.PR_ROW_TYPE.id();
  private static final int DEPTH = PropTags.PR_DEPTH.id();

  private final RowModel<R> model;
  private final InstanceKeys keys;
  private final Instances<R> instances;
  private final int depth;
  private final boolean separate;
  private int instance;

  /**
   * Makes a reader.
   *
   * @param depth the levels of headings, -1 for a table that never has any
   * @param separate whether a multi-value property is the one value that the instance shows
   */
  LeafReader(
      RowModel<R> model, InstanceKeys keys, Instances<R> instances, int depth, boolean separate) {
    this.model = model;
    this.keys = keys;
    this.instances = instances;
    this.depth = depth;
    this.separate = separate;
  }

  /** Whether the engine, not the row, has a property. */
  static boolean isOwn(int id) {
    return id == INSTANCE_KEY || id == ROW_TYPE || id == DEPTH;
  }

  LeafReader<R> at(int newInstance) {
    this.instance = newInstance;
    return this;
  }

  @Override
  public int type(R row, int id) {
    if (id == INSTANCE_KEY) {
      return Types.BINARY;
    }
    if (depth >= 0 && isOwn(id)) {
      return Types.LONG;
    }
    int type = model.type(row, id);
    if (separate && instances.hasOwnRow(row, id)) {
      return instances.value(row, instances.number(instance), id) == null ? 0 : Types.single(type);
    }
    return type;
  }

  @Override
  public @Nullable Object value(R row, int id) {
    if (id == INSTANCE_KEY) {
      return keys.leaf(model.id(row), instances.number(instance));
    }
    if (depth >= 0 && isOwn(id)) {
      return id == DEPTH ? depth : 1; // TBL_LEAF_ROW
    }
    return separate && instances.hasOwnRow(row, id)
        ? instances.value(row, instances.number(instance), id)
        : model.value(row, id);
  }

  @Override
  public List<Props> sub(R row, int subObjectId) {
    return model.sub(row, subObjectId);
  }
}
