package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;

/**
 * Tells what is different between two shapes, so that somebody who has the lines of the old one and
 * follows the events front to back gets those of the new one (NOT-03): first what has gone, then
 * what came or changed, in the order of the view (NOT-34), each with the line before it.
 *
 * <p>D-128: more than 256 lines at once become one TABLE_CHANGED, which leaves keys and positions
 * valid as row events do (NOT-31); row by row that would cost clients more than reading again.
 *
 * @param <R> the rows
 */
final class RowEvents<R> {

  /** More lines than these are one event (D-128). */
  static final int LIMIT = 256;

  private final Shape<R> old;
  private final Shape<R> now;
  private final Lines<R> oldLines;
  private final Lines<R> newLines;
  private final LineMap<R> map;
  private final List<Integer> gone = new ArrayList<>();
  private final BitSet changed = new BitSet();
  private final BitSet added = new BitSet();

  private RowEvents(LineMap<R> map, Lines<R> oldLines, Lines<R> newLines) {
    this.map = map;
    this.old = map.old();
    this.now = map.now();
    this.oldLines = oldLines;
    this.newLines = newLines;
  }

  static <R> List<Notification> of(LineMap<R> map, Lines<R> oldLines, Lines<R> newLines) {
    return new RowEvents<>(map, oldLines, newLines).events();
  }

  private List<Notification> events() {
    if (map.isPlain()) {
      findTouched();
    } else {
      findDifferences();
    }
    int count = gone.size() + changed.cardinality();
    if (count > LIMIT) {
      return List.of(done(TableEvent.CHANGED));
    }
    List<Notification> events = new ArrayList<>(count);
    for (int line : gone) {
      events.add(event(TableEvent.ROW_DELETED, oldLines.key(line), PropValue.NULL, List.of()));
    }
    for (int line = changed.nextSetBit(0); line >= 0; line = changed.nextSetBit(line + 1)) {
      events.add(
          event(
              added.get(line) ? TableEvent.ROW_ADDED : TableEvent.ROW_MODIFIED,
              newLines.key(line),
              line == 0 ? PropValue.NULL : key(newLines.key(line - 1)),
              newLines.row(line).values()));
    }
    return events;
  }

  /** What was touched is all that there can be; the many other lines are not looked at. */
  private void findTouched() {
    BitSet stayed = new BitSet();
    for (int line : map.touchedOldLines()) {
      int newLine = map.line(line);
      if (newLine < 0) {
        gone.add(line);
      } else {
        stayed.set(newLine);
      }
    }
    map.touchedRows().stream()
        .map(now::lineOfInstance)
        .filter(line -> line >= 0)
        .forEach(changed::set);
    added.or(changed);
    added.andNot(stayed);
  }

  private void findDifferences() {
    int[] oldLineOf = new int[now.size()];
    Arrays.fill(oldLineOf, -1);
    for (int line = 0; line < old.size(); line++) {
      int newLine = map.line(line);
      if (newLine < 0) {
        gone.add(line);
      } else {
        oldLineOf[newLine] = line;
      }
    }
    BitSet touched = map.touchedRows();
    for (int line = 0; line < oldLineOf.length; line++) {
      added.set(line, oldLineOf[line] < 0);
      changed.set(line, oldLineOf[line] < 0 || isChanged(line, oldLineOf[line], touched));
    }
    changed.or(Moves.of(oldLineOf, changed));
  }

  private boolean isChanged(int line, int oldLine, BitSet touched) {
    if (!now.isHeading(line)) {
      return touched.get(now.instances().rowOf(now.instanceAt(line)));
    }
    Heading before = old.headings().get(old.headingAt(oldLine));
    Heading after = now.headings().get(now.headingAt(line));
    return before.count() != after.count() || before.unread() != after.unread();
  }

  /** An event about the table as a whole. */
  static TableNotification done(TableEvent event) {
    return new TableNotification(
        event.value(), Hresult.S_OK, PropValue.NULL, PropValue.NULL, List.of());
  }

  private static TableNotification event(
      TableEvent event, Binary index, PropValue prior, List<PropValue> row) {
    return new TableNotification(event.value(), Hresult.S_OK, key(index), prior, row);
  }

  private static PropValue key(Binary key) {
    return new PropValue(PropTags.PR_INSTANCE_KEY, key);
  }
}
