package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExpandedRows;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableFlag;
import org.mapiemulator.mapi.TablePosition;
import org.mapiemulator.mapi.TableState;
import org.mapiemulator.mapi.TableStatus;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.FailedTableCall;
import org.mapiemulator.settings.SortNonContents;
import org.mapiemulator.settings.TableNotificationsBegin;
import org.mapiemulator.settings.UnadviseUnknown;
import org.mapiemulator.settings.UnspecifiedColumn;
import org.mapiemulator.settings.ViewChanges;

/**
 * IMAPITable: one client's view of a table. Operations are never left to be finished later
 * (TBL-12), so Abort finds nothing, and no call finds the table busy.
 *
 * @param <R> the rows
 */
public final class TableView<R> extends ProviderObject implements MapiTable {

  private final Object lock = new Object();
  private final TableSpec spec;
  private final RowModel<R> model;
  private final RowSource<R> source;
  private final TableEvents events;
  private final PropSettings settings;
  private final ViewState<R> state;
  private final Reading<R> reading;
  private final Registrations registrations;
  private final Batch batch;
  private boolean wasRead;
  private long ownConnection;

  /** Opens a view; attaches it to the source, and detaches it with the last Release. */
  public TableView(TableSpec spec, RowModel<R> model, RowSource<R> source, TableEvents events) {
    super(List.of(Iid.MAPI_TABLE));
    this.spec = spec;
    this.model = model;
    this.source = source;
    this.events = events;
    this.settings = PropSettings.of(spec.settings());
    this.registrations = new Registrations(spec.settings().get(UnadviseUnknown.class));
    this.batch = new Batch(spec.settings().get(FailedTableCall.class));
    this.wasRead =
        spec.settings().get(TableNotificationsBegin.class) == TableNotificationsBegin.WITH_ADVISE;
    this.state = new ViewState<>(spec, model, settings, source.version());
    this.reading = new Reading<>(state);
    source.attach(this);
    synchronized (lock) {
      state.startWith(source.version());
    }
    waitForDeliveries();
  }

  /** A view of rows that never change. */
  public static <R> TableView<R> of(TableSpec spec, RowModel<R> model, List<R> rows) {
    return new TableView<>(spec, model, new ListSource<>(model, rows), TableEvents.NONE);
  }

  /** Where a setting wants it, the view itself is the first to be told of its changes (D-123). */
  private void waitForDeliveries() {
    if (spec.settings().get(ViewChanges.class) == ViewChanges.AT_COMMIT
        || spec.type() == TableType.SNAPSHOT) {
      return;
    }
    long connection;
    try {
      connection = events.advise(EventMask.TABLE_MODIFIED.value(), new OwnSink(this::delivered));
    } catch (MapiException e) {
      return; // without notifications there is nothing to wait for
    }
    synchronized (lock) {
      ownConnection = connection;
      state.waitForDeliveries();
    }
  }

  private void delivered(int rowEvents) {
    synchronized (lock) {
      state.delivered(rowEvents);
    }
  }

  /**
   * Takes note of a new version; called in the order of the versions, and under their lock.
   *
   * @param now the version
   * @param touchedIds rows that were added, removed, or changed
   */
  public void moved(RowVersion<R> now, long[] touchedIds) {
    synchronized (lock) {
      List<Notification> told = state.moved(now, touchedIds, isListening());
      if (!told.isEmpty()) {
        events.send(told);
      }
    }
  }

  private boolean isListening() {
    return ownConnection != 0 || (wasRead && registrations.isListening());
  }

  @Override
  protected void closed() {
    try {
      source.detach(this);
    } finally {
      endRegistrations();
    }
  }

  private void endRegistrations() {
    long[] connections;
    long own;
    synchronized (lock) {
      connections = registrations.clear();
      own = ownConnection;
      ownConnection = 0;
    }
    for (long connection : connections) {
      events.unadvise(connection);
    }
    if (own != 0) {
      events.unadvise(own);
    }
  }

  /** Nothing: failures carry what there is to say. */
  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return null;
  }

  @Override
  public long advise(int eventMask, @Nullable MapiAdviseSink sink) {
    if (sink == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "there is no sink");
    }
    if (spec.type() == TableType.SNAPSHOT) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the table never changes");
    }
    source.requireUsable();
    Registrations.check(eventMask);
    synchronized (lock) {
      registrations.begin();
    }
    long connection = 0;
    try {
      connection = events.advise(eventMask, sink); // calls the sink, so without the lock
      return connection;
    } finally {
      synchronized (lock) {
        registrations.end();
        if (connection != 0) {
          registrations.add(connection, eventMask);
        }
      }
    }
  }

  @Override
  public void unadvise(long connection) {
    boolean known;
    synchronized (lock) {
      known = registrations.remove(connection);
    }
    if (known) {
      events.unadvise(connection);
    }
  }

  @Override
  public TableStatus getStatus() {
    synchronized (lock) {
      source.requireUsable();
      return new TableStatus(batch.state().value(), spec.type().value());
    }
  }

  @Override
  public void setColumns(@Nullable List<PropTag> tags, int flags) {
    boolean unspecified =
        spec.settings().get(UnspecifiedColumn.class) == UnspecifiedColumn.ACCEPTED;
    change(
        TableState.SETCOL_ERROR,
        TableEvent.SETCOL_DONE,
        flags,
        () -> state.show(state.plan().with(Columns.of(tags, unspecified))));
  }

  @Override
  public List<PropTag> queryColumns(int flags) {
    synchronized (lock) {
      source.requireUsable();
      return (flags & QueryColumnsFlag.ALL_COLUMNS.value()) == 0
          ? state.plan().columns().tags()
          : Columns.width(model.allColumns(state.version()), spec.unicode());
    }
  }

  @Override
  public Result<Integer> getRowCount(int flags) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      return Result.ok(state.shape().size());
    }
  }

  @Override
  public Result<Integer> seekRow(long bookmark, int rowCount) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      Result<Integer> moved = reading.seek(bookmark, rowCount);
      wasRead = true;
      return moved;
    }
  }

  @Override
  public void seekRowApprox(int numerator, int denominator) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      reading.seekApproximately(numerator, denominator);
      wasRead = true;
    }
  }

  @Override
  public TablePosition queryPosition() {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      int size = state.shape().size();
      int row = state.positions().cursor();
      return new TablePosition(row, row, Math.max(1, size));
    }
  }

  @Override
  public Hresult findRow(@Nullable Restriction restriction, long bookmark, int flags) {
    if (restriction == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "there is no restriction");
    }
    Filter filter = Filter.of(restriction, settings, spec);
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      Hresult found = reading.find(filter, bookmark, flags);
      wasRead = true;
      return found;
    }
  }

  @Override
  public void restrict(@Nullable Restriction restriction, int flags) {
    change(
        TableState.RESTRICT_ERROR,
        TableEvent.RESTRICT_DONE,
        flags,
        () -> {
          Filter filter = restriction == null ? null : Filter.of(restriction, settings, spec);
          state.headingNumbers().forgetStates(); // D-67
          state.begin(state.plan().with(filter));
        });
  }

  @Override
  public long createBookmark() {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      if (spec.kind() == TableSpec.Kind.ATTACHMENTS) {
        throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "tables of attachments have no bookmarks");
      }
      state.shape();
      return state.positions().create(state.positions().cursor());
    }
  }

  @Override
  public void freeBookmark(long bookmark) {
    synchronized (lock) {
      source.requireUsable();
      state.positions().free(bookmark);
    }
  }

  @Override
  public void sortTable(@Nullable SortOrderSet sortOrder, int flags) {
    change(
        TableState.SORT_ERROR,
        TableEvent.SORT_DONE,
        flags,
        () -> {
          SortPlan sort = checkedOrder(sortOrder);
          if (spec.kind() != TableSpec.Kind.DEEP_HIERARCHY) {
            state.headingNumbers().forgetAll();
            state.begin(state.plan().with(sort));
          }
        });
  }

  private SortPlan checkedOrder(@Nullable SortOrderSet sortOrder) {
    if (sortOrder == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "there is no sort order"); // D-69
    }
    boolean isContents = spec.kind() == TableSpec.Kind.CONTENTS;
    if (!isContents && spec.settings().get(SortNonContents.class) == SortNonContents.NO_SUPPORT) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "only tables of messages can be sorted");
    }
    SortPlan sort = SortParser.parse(sortOrder);
    if (!isContents && !sort.levels().isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_TOO_COMPLEX, "the table has no categories");
    }
    return sort;
  }

  @Override
  public SortOrderSet querySortOrder() {
    synchronized (lock) {
      source.requireUsable();
      return state.plan().sort().asked();
    }
  }

  @Override
  public List<Row> queryRows(int rowCount, int flags) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      batch.checkUsable();
      List<Row> rows = reading.rows(rowCount, flags);
      wasRead = true;
      return rows;
    }
  }

  @Override
  public void abort() {
    source.requireUsable();
    throw Failure.of(Hresult.MAPI_E_UNABLE_TO_ABORT, "nothing is going on");
  }

  @Override
  public ExpandedRows expandRow(@Nullable Binary instanceKey, int rowCount, int flags) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      return new Categories<>(state, spec).expand(instanceKey, rowCount);
    }
  }

  @Override
  public int collapseRow(@Nullable Binary instanceKey, int flags) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      return new Categories<>(state, spec).collapse(instanceKey);
    }
  }

  @Override
  public int waitForCompletion(int flags, int timeout) {
    return getStatus().status();
  }

  @Override
  public Binary getCollapseState(int flags, @Nullable Binary instanceKey) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      return new Categories<>(state, spec).state(instanceKey);
    }
  }

  @Override
  public long setCollapseState(int flags, @Nullable Binary collapseState) {
    synchronized (lock) {
      source.requireUsable();
      batch.checkWaiting();
      return new Categories<>(state, spec).restore(collapseState);
    }
  }

  /** Changes the view; who asked for it to go on behind his back is told of its end (NOT-33). */
  private void change(TableState error, TableEvent done, int flags, Runnable work) {
    synchronized (lock) {
      source.requireUsable();
      batch.run(error, flags, work);
      if ((flags & TableFlag.ASYNC.value()) != 0 && isListening()) {
        events.send(List.of(RowEvents.done(done)));
      }
    }
  }
}
