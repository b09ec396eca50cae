package org.mapiemulator.internal.table;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of one shape are in another one.
 *
 * @param <R> the rows
 */
final class LineMap<R> {

  private final Shape<R> old;
  private final Shape<R> now;
  private final @Nullable RowMap rows;
  private final boolean sameInstances;

  /** Between shapes of two versions, or of one version if there is no map of rows. */
  LineMap(Shape<R> old, Shape<R> now, @Nullable RowMap rows) {
    this.old = old;
    this.now = now;
    this.rows = rows;
    this.sameInstances = old.plan().instanceIds().equals(now.plan().instanceIds());
  }

  Shape<R> old() {
    return old;
  }

  Shape<R> now() {
    return now;
  }

  /** Rows of the new version that were added or changed. */
  BitSet touchedRows() {
    return rows == null ? new BitSet() : rows.touched();
  }

  /**
   * Whether all lines but those of touched rows stay, in their order: there are no headings, no
   * limit, no values with rows of their own, and every touched row was told.
   */
  boolean isPlain() {
    return rows != null
        && rows.touchedOld() != null
        && rows.ordered()
        && old.instances().areRows()
        && now.instances().areRows()
        && old.isComplete()
        && now.isComplete();
  }

  /** The lines of touched rows in the old shape; only where the map is plain. */
  int[] touchedOldLines() {
    return rows == null || rows.touchedOld() == null
        ? new int[0]
        : Arrays.stream(rows.touchedOld())
            .map(old::lineOfInstance)
            .filter(line -> line >= 0)
            .sorted()
            .toArray();
  }

  /** The new place of a line, -1 if it has gone. */
  int line(int oldLine) {
    if (old.isHeading(oldLine)) {
      int heading = now.heading(old.headings().get(old.headingAt(oldLine)).number());
      return heading < 0 ? -1 : now.lineOfHeading(heading);
    }
    int instance = old.instanceAt(oldLine);
    int row = old.instances().rowOf(instance);
    int newRow = rows == null ? row : rows.newRow()[row];
    if (newRow < 0) {
      return -1;
    }
    int number = sameInstances ? old.instances().number(instance) : 0;
    int place = now.instances().instance(newRow, number);
    return place < 0 ? -1 : now.lineOfInstance(place);
  }
}
