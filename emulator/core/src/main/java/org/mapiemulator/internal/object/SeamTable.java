package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExpandedRows;
import org.mapiemulator.mapi.FindRowFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.QueryRowsFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TablePosition;
import org.mapiemulator.mapi.TableStatus;

/** IMAPITable: any table. */
final class SeamTable extends SeamObject<MapiTable> implements MapiTable {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiTable.class, name, Admission.OBJECT);
  }

  private static final SeamMethod GET_LAST_ERROR = method("getLastError");
  private static final SeamMethod ADVISE = method("advise");
  private static final SeamMethod UNADVISE =
      SeamMethod.of(MapiTable.class, "unadvise", Admission.CLEANUP);
  private static final SeamMethod GET_STATUS = method("getStatus");
  private static final SeamMethod SET_COLUMNS = method("setColumns");
  private static final SeamMethod QUERY_COLUMNS = method("queryColumns");
  private static final SeamMethod GET_ROW_COUNT = method("getRowCount");
  private static final SeamMethod SEEK_ROW = method("seekRow");
  private static final SeamMethod SEEK_ROW_APPROX = method("seekRowApprox");
  private static final SeamMethod QUERY_POSITION = method("queryPosition");
  private static final SeamMethod FIND_ROW = method("findRow");
  private static final SeamMethod RESTRICT = method("restrict");
  private static final SeamMethod CREATE_BOOKMARK = method("createBookmark");
  private static final SeamMethod FREE_BOOKMARK = method("freeBookmark");
  private static final SeamMethod SORT_TABLE = method("sortTable");
  private static final SeamMethod QUERY_SORT_ORDER = method("querySortOrder");
  private static final SeamMethod QUERY_ROWS = method("queryRows");
  private static final SeamMethod ABORT = method("abort");
  private static final SeamMethod EXPAND_ROW = method("expandRow");
  private static final SeamMethod COLLAPSE_ROW = method("collapseRow");
  private static final SeamMethod WAIT_FOR_COMPLETION = method("waitForCompletion");
  private static final SeamMethod GET_COLLAPSE_STATE = method("getCollapseState");
  private static final SeamMethod SET_COLLAPSE_STATE = method("setCollapseState");

  private static final int EVENTS =
      MapiFlag.mask(EventMask.class) & ~EventMask.RESERVED_FOR_MAPI.value();
  private static final int CHANGE = MapiFlag.mask(TableFlag.class);
  private static final int COLUMNS = MapiFlag.mask(QueryColumnsFlag.class);
  private static final int FIND = MapiFlag.mask(FindRowFlag.class);
  private static final int ROWS = MapiFlag.mask(QueryRowsFlag.class);

  private final SeamAdvise advised;

  SeamTable(Home home, LifeNode node, MapiTable inner) {
    super(home, node, Kind.TABLE, inner);
    this.advised = new SeamAdvise(node, inner, "IMAPITable::Unadvise", inner::unadvise);
  }

  @Override
  public List<HeldSink> sinks() {
    return advised.sinks();
  }

  @Override
  void sessionEnds(Call call) {
    advised.sessionEnds(call);
  }

  @Override
  void releasing(Call call) {
    advised.released(call);
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return this.<@Nullable MapiError>call(
        GET_LAST_ERROR,
        call -> lastError(call, result, flags, asked -> inner().getLastError(asked, flags)),
        result,
        flags);
  }

  @Override
  public long advise(int eventMask, @Nullable MapiAdviseSink sink) {
    return get(
        ADVISE,
        call -> {
          Checks.pointer(sink, "lpAdviseSink");
          call.checkFlags(eventMask, EVENTS, "ulEventMask");
          return advised.advise(call, sink, given -> inner().advise(eventMask & EVENTS, given));
        },
        eventMask,
        sink);
  }

  @Override
  public void unadvise(long connection) {
    run(UNADVISE, call -> advised.unadvise(call, connection), connection);
  }

  @Override
  public TableStatus getStatus() {
    return get(GET_STATUS, call -> inner().getStatus());
  }

  @Override
  public void setColumns(@Nullable List<PropTag> tags, int flags) {
    @Nullable List<PropTag> columns = Checks.copy(tags);
    run(
        SET_COLUMNS,
        call -> {
          List<PropTag> asked = Checks.filled(columns, "lpPropTagArray");
          inner().setColumns(asked, Checks.flags(call, flags, CHANGE));
        },
        columns,
        flags);
  }

  @Override
  public List<PropTag> queryColumns(int flags) {
    return get(
        QUERY_COLUMNS, call -> inner().queryColumns(Checks.flags(call, flags, COLUMNS)), flags);
  }

  @Override
  public Result<Integer> getRowCount(int flags) {
    return get(GET_ROW_COUNT, call -> inner().getRowCount(Checks.flags(call, flags, 0)), flags);
  }

  @Override
  public Result<Integer> seekRow(long bookmark, int rowCount) {
    return get(SEEK_ROW, call -> inner().seekRow(bookmark, rowCount), bookmark, rowCount);
  }

  @Override
  public void seekRowApprox(int numerator, int denominator) {
    run(
        SEEK_ROW_APPROX,
        call -> inner().seekRowApprox(numerator, denominator),
        numerator,
        denominator);
  }

  @Override
  public TablePosition queryPosition() {
    return get(QUERY_POSITION, call -> inner().queryPosition());
  }

  @Override
  public Hresult findRow(@Nullable Restriction restriction, long bookmark, int flags) {
    return get(
        FIND_ROW,
        call -> {
          Restriction condition = Checks.pointer(restriction, "lpRestriction");
          int known = Checks.flags(call, flags, FIND);
          ComparedEntryIds.report(call, FIND_ROW, node(), condition);
          return inner().findRow(condition, bookmark, known);
        },
        restriction,
        bookmark,
        flags);
  }

  @Override
  public void restrict(@Nullable Restriction restriction, int flags) {
    run(
        RESTRICT,
        call -> {
          int known = Checks.flags(call, flags, CHANGE);
          ComparedEntryIds.report(call, RESTRICT, node(), restriction);
          inner().restrict(restriction, known);
        },
        restriction,
        flags);
  }

  @Override
  public long createBookmark() {
    return get(CREATE_BOOKMARK, call -> inner().createBookmark());
  }

  @Override
  public void freeBookmark(long bookmark) {
    run(FREE_BOOKMARK, call -> inner().freeBookmark(bookmark), bookmark);
  }

  @Override
  public void sortTable(@Nullable SortOrderSet sortOrder, int flags) {
    run(
        SORT_TABLE,
        call -> {
          SortOrderSet order = Checks.pointer(sortOrder, "lpSortCriteria");
          inner().sortTable(order, Checks.flags(call, flags, CHANGE));
        },
        sortOrder,
        flags);
  }

  @Override
  public SortOrderSet querySortOrder() {
    return get(QUERY_SORT_ORDER, call -> inner().querySortOrder());
  }

  @Override
  public List<Row> queryRows(int rowCount, int flags) {
    return get(
        QUERY_ROWS,
        call -> {
          int known = Checks.flags(call, flags, ROWS);
          return Large.rows(call, inner().queryRows(rowCount, known));
        },
        rowCount,
        flags);
  }

  @Override
  public void abort() {
    run(ABORT, call -> inner().abort());
  }

  @Override
  public ExpandedRows expandRow(@Nullable Binary instanceKey, int rowCount, int flags) {
    return get(
        EXPAND_ROW,
        call -> {
          Binary key = Checks.pointer(instanceKey, "pbInstanceKey");
          @Nullable ExpandedRows rows =
              inner().expandRow(key, rowCount, Checks.flags(call, flags, 0));
          Large.rows(call, rows == null ? null : rows.rows());
          return rows;
        },
        instanceKey,
        rowCount,
        flags);
  }

  @Override
  public int collapseRow(@Nullable Binary instanceKey, int flags) {
    return get(
        COLLAPSE_ROW,
        call -> {
          Binary key = Checks.pointer(instanceKey, "pbInstanceKey");
          return inner().collapseRow(key, Checks.flags(call, flags, 0));
        },
        instanceKey,
        flags);
  }

  @Override
  public int waitForCompletion(int flags, int timeout) {
    return get(
        WAIT_FOR_COMPLETION,
        call -> inner().waitForCompletion(Checks.flags(call, flags, 0), timeout),
        flags,
        timeout);
  }

  @Override
  public Binary getCollapseState(int flags, @Nullable Binary instanceKey) {
    return get(
        GET_COLLAPSE_STATE,
        call -> inner().getCollapseState(Checks.flags(call, flags, 0), instanceKey),
        flags,
        instanceKey);
  }

  @Override
  public long setCollapseState(int flags, @Nullable Binary collapseState) {
    return get(
        SET_COLLAPSE_STATE,
        call -> setCollapseState(call, flags, collapseState),
        flags,
        Large.bytes(collapseState));
  }

  private long setCollapseState(Call call, int flags, @Nullable Binary collapseState) {
    Binary state = Checks.pointer(collapseState, "pbCollapseState");
    return inner().setCollapseState(Checks.flags(call, flags, 0), state);
  }
}
