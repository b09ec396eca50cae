package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A list of rows, which can be replaced by another: the source of small tables.
 *
 * @param <R> the rows, which have equals
 */
public final class ListSource<R> implements RowSource<R> {

  private final RowModel<R> model;
  private final List<TableView<R>> views = new CopyOnWriteArrayList<>();
  private final Runnable usable;
  private final Object order = new Object();
  private volatile RowVersion<R> version;

  public ListSource(RowModel<R> model, List<R> rows) {
    this(model, rows, () -> {});
  }

  /**
   * A source that can end.
   *
   * @param usable throws when it has
   */
  public ListSource(RowModel<R> model, List<R> rows, Runnable usable) {
    this.model = model;
    this.usable = usable;
    this.version = versionOf(model, rows);
  }

  /** A version with the rows of a list. */
  static <R> RowVersion<R> versionOf(RowModel<R> model, List<R> rows) {
    return new ListVersion<>(model, List.copyOf(rows), new ConcurrentHashMap<>(0));
  }

  @Override
  public RowVersion<R> version() {
    return version;
  }

  @Override
  public void requireUsable() {
    usable.run();
  }

  @Override
  public void attach(TableView<R> view) {
    views.add(view);
  }

  @Override
  public void detach(TableView<R> view) {
    views.remove(view);
  }

  /** Puts other rows in place; views follow, and notify of what is different. */
  public void replace(List<R> rows) {
    synchronized (order) {
      RowVersion<R> before = version;
      RowVersion<R> now = versionOf(model, rows);
      version = now;
      long[] touched = differences(before.rows(), now.rows());
      for (TableView<R> view : views) {
        view.moved(now, touched);
      }
    }
  }

  /** What was added, removed or changed; everything, if rows that stayed have another order. */
  private long[] differences(List<R> before, List<R> now) {
    Map<Long, R> old = new LinkedHashMap<>();
    before.forEach(row -> old.put(model.id(row), row));
    Map<Long, R> left = new LinkedHashMap<>(old);
    List<Long> stayed = new ArrayList<>();
    List<Long> touched = new ArrayList<>();
    for (R row : now) {
      long id = model.id(row);
      if (left.containsKey(id)) {
        stayed.add(id);
      }
      if (!row.equals(left.remove(id))) {
        touched.add(id);
      }
    }
    touched.addAll(left.keySet());
    old.keySet().removeAll(left.keySet());
    if (!stayed.equals(new ArrayList<>(old.keySet()))) {
      touched.addAll(stayed);
    }
    return touched.stream().mapToLong(Long::longValue).distinct().toArray();
  }

  private record ListVersion<R>(RowModel<R> model, List<R> rows, Map<Object, Object> memo)
      implements RowVersion<R> {

    @Override
    public int indexOf(long id) {
      for (int i = 0; i < rows.size(); i++) {
        if (model.id(rows.get(i)) == id) {
          return i;
        }
      }
      return -1;
    }
  }
}
