package org.mapiemulator.tests.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.RowModel;
import org.mapiemulator.internal.table.RowVersion;
import org.mapiemulator.mapi.PropTag;

/** Counts how often values of rows are read. */
final class CountingModel implements RowModel<PropsRow> {

  private final PropsModel model = new PropsModel(List.of(Sheet.NAME));
  private final boolean intrinsic;
  int reads;

  CountingModel(boolean intrinsic) {
    this.intrinsic = intrinsic;
  }

  /** How often values were read since the last time. */
  int take() {
    int taken = reads;
    reads = 0;
    return taken;
  }

  @Override
  public long id(PropsRow row) {
    return model.id(row);
  }

  @Override
  public List<PropTag> defaultColumns() {
    return model.defaultColumns();
  }

  @Override
  public List<PropTag> allColumns(RowVersion<PropsRow> version) {
    return model.allColumns(version);
  }

  @Override
  public boolean intrinsic(int id) {
    return intrinsic;
  }

  @Override
  public int type(PropsRow row, int id) {
    reads++;
    return model.type(row, id);
  }

  @Override
  public @Nullable Object value(PropsRow row, int id) {
    return model.value(row, id);
  }

  @Override
  public List<Props> sub(PropsRow row, int subObjectId) {
    return model.sub(row, subObjectId);
  }
}
