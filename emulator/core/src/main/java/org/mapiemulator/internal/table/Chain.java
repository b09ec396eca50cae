package org.mapiemulator.internal.table;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows the versions of a table, and makes the shape of the newest one when it is wanted: from
 * the one before if what was touched in between is known and is little.
 *
 * @param <R> the rows
 */
final class Chain<R> {

  /** More touched rows than these are not remembered. */
  private static final int LIMIT = 4096;

  private final Shapes<R> shapes;
  private final Set<Long> touched = new HashSet<>();
  private boolean touchedIsKnown = true;
  private RowVersion<R> version;
  private @Nullable Shape<R> shape;

  Chain(Shapes<R> shapes, RowVersion<R> version) {
    this.shapes = shapes;
    this.version = version;
  }

  RowVersion<R> version() {
    return version;
  }

  /** A new version; its shape has time. */
  void moveTo(RowVersion<R> now, long[] ids) {
    version = now;
    if (shape == null) {
      return;
    }
    if (touched.size() + ids.length > LIMIT) {
      touchedIsKnown = false;
      touched.clear();
    } else if (touchedIsKnown) {
      for (long id : ids) {
        touched.add(id);
      }
    }
  }

  /** The shape if it was made already; it may be that of an older version. */
  @Nullable Shape<R> made() {
    return shape;
  }

  /**
   * The shape of the newest version.
   *
   * @param moves is told how lines moved if there was an older shape
   */
  Shape<R> shape(Plan plan, Consumer<LineMap<R>> moves) {
    Shape<R> old = shape;
    if (old == null) {
      Shape<R> first = shapes.of(plan, version);
      replace(first);
      return first;
    }
    if (old.version() == version) {
      return old;
    }
    long[] ids = touchedIsKnown ? touched.stream().mapToLong(Long::longValue).toArray() : null;
    RowMap rows = RowMap.of(shapes.model(), old.version(), version, ids);
    Shape<R> now = shapes.derived(old, version, rows);
    replace(now);
    moves.accept(new LineMap<>(old, now, rows));
    return now;
  }

  /** Another shape of the newest version, or none. */
  void replace(@Nullable Shape<R> other) {
    shape = other;
    touched.clear();
    touchedIsKnown = true;
  }
}
