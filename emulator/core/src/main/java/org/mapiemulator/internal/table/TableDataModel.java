package org.mapiemulator.internal.table;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;

/**
 * What one view knows of the rows of an ITableData: the columns of when it was made, and those that
 * came later besides (UTL-38).
 */
record TableDataModel(PropsModel rows, List<PropTag> defaultColumns, Supplier<List<PropTag>> all)
    implements RowModel<PropsRow> {

  @Override
  public long id(PropsRow row) {
    return rows.id(row);
  }

  @Override
  public List<PropTag> allColumns(RowVersion<PropsRow> version) {
    return all.get();
  }

  @Override
  public boolean intrinsic(int id) {
    return rows.intrinsic(id);
  }

  @Override
  public int type(PropsRow row, int id) {
    return rows.type(row, id);
  }

  @Override
  public @Nullable Object value(PropsRow row, int id) {
    return rows.value(row, id);
  }

  @Override
  public List<Props> sub(PropsRow row, int subObjectId) {
    return rows.sub(row, subObjectId);
  }
}
