package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.FindRowFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.QueryRowsFlag;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;

/**
 * Reads lines of a view, and moves its cursor.
 *
 * @param <R> the rows
 */
final class Reading<R> {

  private final ViewState<R> view;

  Reading(ViewState<R> view) {
    this.view = view;
  }

  List<Row> rows(int rowCount, int flags) {
    if (rowCount == 0) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lRowCount is 0");
    }
    Shape<R> shape = view.shape();
    int cursor = view.positions().cursor();
    boolean stays = (flags & QueryRowsFlag.NOADVANCE.value()) != 0;
    int from = rowCount > 0 ? cursor : (int) Math.max(0, cursor + (long) rowCount);
    int to = rowCount > 0 ? (int) Math.min(shape.size(), cursor + (long) rowCount) : cursor;
    List<Row> rows = view.lines(shape).rows(from, to);
    if (rowCount < 0 && stays) {
      view.positions().seekTo(from);
    } else if (!stays && to > from) {
      view.positions().moveTo(to);
    }
    return rows;
  }

  Result<Integer> seek(long bookmark, int rowCount) {
    Shape<R> shape = view.shape();
    int origin = view.positions().line(bookmark, shape.size());
    long target = Math.max(0, Math.min(shape.size(), origin + (long) rowCount));
    Hresult used = view.positions().use(bookmark);
    if (isOwn(bookmark) && rowCount == 0) {
      view.positions().moveTo(origin);
    } else if (bookmark != 1 || rowCount != 0) {
      view.positions().seekTo((int) target);
    }
    return new Result<>(used, (int) (target - origin));
  }

  private static boolean isOwn(long bookmark) {
    return bookmark < 0 || bookmark > 2;
  }

  void seekApproximately(int numerator, int denominator) {
    if (denominator == 0) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "the denominator is 0");
    }
    long size = view.shape().size();
    long line =
        Long.divideUnsigned(
            size * Integer.toUnsignedLong(numerator), Integer.toUnsignedLong(denominator));
    view.positions().seekTo((int) Math.min(size, line));
  }

  Hresult find(Filter filter, long bookmark, int flags) {
    Shape<R> shape = view.shape();
    int origin = view.positions().line(bookmark, shape.size());
    boolean backward = (flags & FindRowFlag.BACKWARD.value()) != 0;
    Lines<R> lines = view.lines(shape);
    Binary key = instanceKey(filter.asked());
    int line;
    if (key != null) {
      line = lines.find(key);
      line = (backward ? line < origin : line >= origin) ? line : -1;
    } else {
      line = search(filter, lines, origin, backward ? -1 : shape.size());
    }
    if (line < 0) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no row matches");
    }
    Hresult used = view.positions().use(bookmark);
    view.positions().moveTo(line);
    return used;
  }

  private int search(Filter filter, Lines<R> lines, int origin, int end) {
    if (filter.condition().limit() == 0) {
      return -1;
    }
    boolean backward = end < 0;
    for (int line = backward ? origin - 1 : origin; line != end; line += backward ? -1 : 1) {
      if (lines.matches(filter.condition(), line)) {
        return line;
      }
    }
    return -1;
  }

  /** The key, if that is all that is asked for: such a row is found without a search (TBL-32). */
  private static @Nullable Binary instanceKey(Restriction asked) {
    return asked instanceof Restriction.Property property
            && property.relop() == Relop.EQ.value()
            && property.tag().equals(PropTags.PR_INSTANCE_KEY)
            && property.value() != null
            && property.value().value() instanceof Binary key
        ? key
        : null;
  }
}
