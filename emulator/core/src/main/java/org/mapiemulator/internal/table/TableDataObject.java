package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.CallerRelease;
import org.mapiemulator.mapi.DeleteRowsFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.NumberedRow;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableData;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.ViewChanges;

/** ITableData (UTL-28 to UTL-39): rows that its owner changes, and views that follow. */
public final class TableDataObject extends ProviderObject implements TableData {

  private final Settings settings;
  private final Supplier<MapiUid> uids;
  private final Supplier<TableEvents> events;
  private final TableType type;
  private final PropTag index;
  private final boolean unicode;
  private final PropsModel model;
  private final TableDataRows rows;
  private final IdentityHashMap<TableView<PropsRow>, ViewOfData> views = new IdentityHashMap<>(2);

  /** Read without the lock: a view asks for it under its own. */
  private volatile RowVersion<PropsRow> version;

  /** Who is told of the end of a view, and how its sinks are. */
  private record ViewOfData(
      TableDataEvents events, @Nullable CallerRelease callerRelease, long callerData) {}

  /**
   * Makes a table without rows; the index column was checked with {@link #refusal}.
   *
   * @param uids makes identifiers for views
   * @param events makes the events of one view
   */
  public TableDataObject(
      Settings settings,
      Supplier<MapiUid> uids,
      Supplier<TableEvents> events,
      TableType type,
      PropTag index,
      List<PropTag> columns) {
    super(List.of(Iid.MAPI_TABLE_DATA));
    // Events are merged on their way, so that views cannot wait for each of them.
    this.settings = settings.with(ViewChanges.AT_COMMIT);
    this.uids = uids;
    this.events = events;
    this.type = type;
    this.index = index;
    this.unicode =
        columns.stream().noneMatch(tag -> Types.isString(tag.type()) && (tag.type() & 1) == 0);
    this.model = new PropsModel(columns);
    this.rows = new TableDataRows(columns);
    this.version = ListSource.versionOf(model, List.of());
  }

  /** Why a column cannot tell rows apart; null if it can (UTL-29). */
  public static @Nullable String refusal(PropTag index) {
    boolean plain = (index.type() & PropTag.MVI_FLAG) == 0 && Types.isSortable(index.type());
    return plain ? null : index.describe() + " cannot tell rows apart";
  }

  @Override
  public MapiTable hrGetView(
      @Nullable SortOrderSet sortOrder, @Nullable CallerRelease callerRelease, long callerData) {
    TableDataEvents own = new TableDataEvents(events.get());
    ViewOfData about = new ViewOfData(own, callerRelease, callerData);
    List<PropTag> columns;
    synchronized (this) {
      columns = rows.columns();
    }
    TableSpec spec = new TableSpec(TableSpec.Kind.CONTENTS, type, unicode, settings, uids.get());
    TableView<PropsRow> view =
        new TableView<>(
            spec, new TableDataModel(model, columns, this::columns), new Source(about), own);
    if (sortOrder != null && !sortOrder.sorts().isEmpty()) {
      boolean sorted = false;
      try {
        view.sortTable(sortOrder, 0);
        sorted = true;
      } finally {
        if (!sorted) {
          synchronized (this) {
            views.put(view, new ViewOfData(own, null, 0)); // nobody ever had it
          }
          view.release();
        }
      }
    }
    return view;
  }

  private synchronized List<PropTag> columns() {
    return rows.columns();
  }

  /** The rows as one view gets them. */
  private final class Source implements RowSource<PropsRow> {

    private final ViewOfData about;

    Source(ViewOfData about) {
      this.about = about;
    }

    @Override
    public RowVersion<PropsRow> version() {
      return version;
    }

    @Override
    public void attach(TableView<PropsRow> view) {
      synchronized (TableDataObject.this) {
        views.put(view, about);
      }
    }

    @Override
    public void detach(TableView<PropsRow> view) {
      @Nullable ViewOfData known;
      synchronized (TableDataObject.this) {
        known = views.remove(view);
      }
      @Nullable CallerRelease callerRelease = known == null ? null : known.callerRelease;
      if (callerRelease != null) {
        callerRelease.released(about.callerData, TableDataObject.this, view);
      }
    }
  }

  // Reading.

  @Override
  public synchronized NumberedRow hrQueryRow(@Nullable PropValue given) {
    int place = rows.place(key(given));
    if (place < 0) {
      throw notFound(given);
    }
    return new NumberedRow(rows.row(place), place);
  }

  @Override
  public synchronized @Nullable Row hrEnumRow(int rowNumber) {
    return rows.chronological(rowNumber);
  }

  // Changing.

  @Override
  public synchronized void hrModifyRow(@Nullable Row row) {
    Row given = required(row);
    changed(rows.put(key(given), given));
  }

  @Override
  public synchronized void hrModifyRows(int flags, @Nullable List<Row> some) {
    requireNoFlags(flags, 0);
    List<Row> given = required(some);
    List<Object> keys = given.stream().map(this::key).toList(); // all, before one is changed
    long[] touched = new long[given.size()];
    for (int i = 0; i < touched.length; i++) {
      touched[i] = rows.put(keys.get(i), given.get(i));
    }
    changed(touched);
  }

  @Override
  public synchronized void hrInsertRow(int rowNumber, @Nullable Row row) {
    Row given = required(row);
    Object key = key(given);
    if (rowNumber < 0 || rowNumber > rows.size()) {
      throw invalid("uliRow is " + rowNumber + " of a table with " + rows.size() + " rows");
    }
    if (rows.has(key)) {
      throw invalid("the table has a row with " + key + " already");
    }
    changed(rows.insert(rowNumber, key, given));
  }

  @Override
  public synchronized void hrDeleteRow(@Nullable PropValue given) {
    long removed = rows.remove(key(given));
    if (removed == 0) {
      throw notFound(given);
    }
    changed(removed);
  }

  @Override
  public synchronized int hrDeleteRows(int flags, @Nullable List<Row> some) {
    requireNoFlags(flags, DeleteRowsFlag.ALL_ROWS.value());
    if (MapiFlag.isSet(flags, DeleteRowsFlag.ALL_ROWS)) {
      return clear();
    }
    List<Object> keys = required(some).stream().map(this::key).toList();
    long[] touched = keys.stream().mapToLong(rows::remove).filter(id -> id != 0).toArray();
    changed(touched);
    return touched.length;
  }

  private int clear() {
    long[] gone = version.rows().stream().mapToLong(PropsRow::id).toArray();
    rows.clear();
    views.values().forEach(view -> view.events.reload(true));
    try {
      changed(gone);
    } finally {
      views.values().forEach(view -> view.events.reload(false));
    }
    return gone.length;
  }

  @Override
  public synchronized void hrNotify(int flags, @Nullable List<PropValue> values) {
    requireNoFlags(flags, 0);
    if (values == null) {
      throw invalid("lpSPropValue is null");
    }
    int place = rows.place(key(new Row(checked(values))));
    if (place < 0) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no row has the index column " + values);
    }
    changed(rows.id(place));
  }

  private void changed(long... touched) {
    if (touched.length == 0) {
      return;
    }
    version = ListSource.versionOf(model, rows.rows());
    if (type != TableType.SNAPSHOT) {
      views.keySet().forEach(view -> view.moved(version, touched));
    }
  }

  // What callers give.

  private Object key(@Nullable PropValue given) {
    @Nullable Object value = given != null && given.tag().equals(index) ? given.value() : null;
    if (value == null) {
      throw invalid("lpSPropValue is not the index column " + index.describe());
    }
    return value;
  }

  private Object key(Row row) {
    for (PropValue value : row.values()) {
      if (value.tag().equals(index)) {
        return key(value);
      }
    }
    throw invalid("a row does not have the index column " + index.describe());
  }

  private static Row required(@Nullable Row row) {
    if (row == null) {
      throw invalid("lpSRow is null");
    }
    return row;
  }

  private static List<Row> required(@Nullable List<Row> rows) {
    if (rows == null) {
      throw invalid("lpSRowSet is null");
    }
    return checked(rows);
  }

  private static <E> List<E> checked(List<E> some) {
    List<E> copy = new ArrayList<>(some.size());
    for (@Nullable E each : some) {
      if (each == null) {
        throw invalid("an element is null");
      }
      copy.add(each);
    }
    return copy;
  }

  private static void requireNoFlags(int flags, int known) {
    if ((flags & ~known) != 0) {
      throw Failure.of(
          Hresult.MAPI_E_UNKNOWN_FLAGS,
          "0x" + Integer.toHexString(flags & ~known) + " is not defined");
    }
  }

  private static RuntimeException invalid(String detail) {
    return Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }

  private static RuntimeException notFound(@Nullable PropValue given) {
    return Failure.of(Hresult.MAPI_E_NOT_FOUND, "the table has no row with " + given);
  }
}
