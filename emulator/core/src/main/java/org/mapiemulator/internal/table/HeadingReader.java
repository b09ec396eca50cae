package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.TableRowType;

/** Reads the headings of a shape (SRT-09), which are named by their indexes. */
final class HeadingReader implements PropReader<Integer> {

  private final Shape<?> shape;
  private final InstanceKeys keys;

  HeadingReader(Shape<?> shape, InstanceKeys keys) {
    this.shape = shape;
    this.keys = keys;
  }

  @Override
  public int type(Integer index, int id) {
    Object value = value(index, id);
    if (value == null) {
      return 0;
    }
    SortKey key = key(index, id);
    if (key != null) {
      return Types.isString(key.type()) ? key.type() | 1 : key.type();
    }
    return id == PropTags.PR_INSTANCE_KEY.id() ? Types.BINARY : Types.LONG;
  }

  @Override
  public @Nullable Object value(Integer index, int id) {
    Heading heading = shape.headings().get(index);
    if (id == PropTags.PR_INSTANCE_KEY.id()) {
      return keys.heading(heading.number());
    }
    if (id == PropTags.PR_ROW_TYPE.id()) {
      return shape.isExpanded(index)
          ? TableRowType.EXPANDED_CATEGORY.value()
          : TableRowType.COLLAPSED_CATEGORY.value();
    }
    if (id == PropTags.PR_DEPTH.id()) {
      return heading.level();
    }
    if (id == PropTags.PR_CONTENT_COUNT.id()) {
      return heading.count();
    }
    if (id == PropTags.PR_CONTENT_UNREAD.id()) {
      return heading.unread();
    }
    int place = place(heading, id);
    return place < 0 ? null : heading.values().get(place);
  }

  private @Nullable SortKey key(int index, int id) {
    int place = LeafReader.isOwn(id) ? -1 : place(shape.headings().get(index), id);
    int at = 0;
    for (CategoryLevel level : shape.plan().sort().levels()) {
      for (SortKey key : level.keys()) {
        if (at++ == place) {
          return key;
        }
      }
    }
    return null;
  }

  /** Where among its values a heading has that of a property, -1 if nowhere. */
  private int place(Heading heading, int id) {
    int at = 0;
    for (CategoryLevel level : shape.plan().sort().levels()) {
      for (SortKey key : level.keys()) {
        if (at == heading.values().size()) {
          return -1;
        }
        if (key.id() == id) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }

  @Override
  public List<Props> sub(Integer index, int subObjectId) {
    return List.of();
  }
}
