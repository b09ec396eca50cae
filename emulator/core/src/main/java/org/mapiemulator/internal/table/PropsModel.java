package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** The model of small tables, whose rows are properties. */
public final class PropsModel implements RowModel<PropsRow> {

  private final List<PropTag> defaultColumns;

  /** A model of rows with these columns; strings as PT_UNICODE. */
  public PropsModel(List<PropTag> defaultColumns) {
    this.defaultColumns = List.copyOf(defaultColumns);
  }

  @Override
  public long id(PropsRow row) {
    return row.id();
  }

  @Override
  public List<PropTag> defaultColumns() {
    return defaultColumns;
  }

  /** The default columns, and what the rows have besides. */
  @Override
  public List<PropTag> allColumns(RowVersion<PropsRow> version) {
    Map<Integer, PropTag> all = new LinkedHashMap<>();
    defaultColumns.forEach(tag -> all.put(tag.id(), tag));
    for (PropsRow row : version.rows()) {
      for (int i = 0; i < row.props().size(); i++) {
        PropTag tag = new PropTag(row.props().tagAt(i));
        all.putIfAbsent(tag.id(), tag);
      }
    }
    all.putIfAbsent(PropTags.PR_INSTANCE_KEY.id(), PropTags.PR_INSTANCE_KEY);
    return new ArrayList<>(all.values());
  }

  @Override
  public boolean intrinsic(int id) {
    return true;
  }

  @Override
  public int type(PropsRow row, int id) {
    return row.props().type(id);
  }

  @Override
  public @Nullable Object value(PropsRow row, int id) {
    return row.props().value(id);
  }

  @Override
  public List<Props> sub(PropsRow row, int subObjectId) {
    return List.of();
  }
}
