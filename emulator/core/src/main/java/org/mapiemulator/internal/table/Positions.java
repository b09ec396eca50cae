package org.mapiemulator.internal.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Bookmark;
import org.mapiemulator.mapi.Hresult;

/**
 * The cursor and the bookmarks of a view. They stand on lines and go where these go; if a line goes
 * away, to the next one (D-68). Two places are not lines: behind the last one, where rows that are
 * added at the end come before the cursor, and the beginning, to which a new view, Restrict,
 * SortTable and a seek put the cursor, where rows that are added in front come behind it; an empty
 * table has the beginning only.
 */
final class Positions {

  /** How many bookmarks a view has at most (TBL-26). */
  static final int LIMIT = 4096;

  /** With more bookmarks than these, looking at each line once is cheaper. */
  private static final int MANY = 32;

  private final long base;
  private final Map<Long, Mark> marks = new HashMap<>();
  private long created;
  private int cursor;
  private boolean atBeginning = true;

  /** Bookmarks of other views have other numbers. */
  Positions(int view) {
    this.base = (0x100L | (view & 0x3FFF)) << 16;
  }

  private static final class Mark {
    int line;
    boolean moved;
    boolean lost;

    Mark(int line) {
      this.line = line;
    }

    void goTo(int newLine, boolean went, int newSize) {
      line = newLine;
      moved |= went;
      lost |= went && newLine == newSize;
    }
  }

  int cursor() {
    return cursor;
  }

  /** Puts the cursor on a line. */
  void moveTo(int line) {
    cursor = line;
    atBeginning = false;
  }

  /** Puts the cursor to where a seek or a reading ended. */
  void seekTo(int line) {
    cursor = line;
    atBeginning = line == 0;
  }

  /** Puts the cursor to the beginning, and discards all bookmarks. */
  void reset() {
    seekTo(0);
    marks.clear();
  }

  void discardBookmarks() {
    marks.clear();
  }

  long create(int line) {
    if (marks.size() >= LIMIT) {
      throw Failure.of(
          Hresult.MAPI_E_UNABLE_TO_COMPLETE, "the table has " + LIMIT + " bookmarks already");
    }
    long bookmark;
    do {
      bookmark = base + (created++ & 0xFFFF);
    } while (marks.containsKey(bookmark));
    marks.put(bookmark, new Mark(line));
    return bookmark;
  }

  /** Puts a bookmark that exists to another line. */
  void put(long bookmark, int line) {
    marks.put(bookmark, new Mark(line));
  }

  void free(long bookmark) {
    if (!isPredefined(bookmark) && marks.remove(bookmark) == null) {
      throw unknown(bookmark);
    }
  }

  /** The line of a bookmark. */
  int line(long bookmark, int size) {
    if (bookmark == Bookmark.BEGINNING.value()) {
      return 0;
    }
    if (bookmark == Bookmark.CURRENT.value()) {
      return cursor;
    }
    if (bookmark == Bookmark.END.value()) {
      return size;
    }
    Mark mark = marks.get(bookmark);
    if (mark == null) {
      throw unknown(bookmark);
    }
    if (mark.lost) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_BOOKMARK, "the row of the bookmark has gone, and all behind it");
    }
    return mark.line;
  }

  /** S_OK, or that the row of the bookmark has gone since its last use. */
  Hresult use(long bookmark) {
    @Nullable Mark mark = marks.get(bookmark);
    if (mark == null || !mark.moved) {
      return Hresult.S_OK;
    }
    mark.moved = false;
    return Hresult.MAPI_W_POSITION_CHANGED;
  }

  private static boolean isPredefined(long bookmark) {
    return bookmark >= Bookmark.BEGINNING.value() && bookmark <= Bookmark.END.value();
  }

  private static RuntimeException unknown(long bookmark) {
    return Failure.of(Hresult.MAPI_E_INVALID_BOOKMARK, "the table has no bookmark " + bookmark);
  }

  /** Follows the lines to another shape. */
  void follow(LineMap<?> map) {
    int newSize = map.now().size();
    cursor = atBeginning ? 0 : next(map, cursor);
    atBeginning |= newSize == 0;
    if (marks.size() > MANY) {
      followAll(map);
      return;
    }
    for (Mark mark : marks.values()) {
      mark.goTo(
          next(map, mark.line), mark.line < map.old().size() && map.line(mark.line) < 0, newSize);
    }
  }

  /** Where a line is, or the first one behind it that is still there. */
  private static int next(LineMap<?> map, int from) {
    for (int line = from; line < map.old().size(); line++) {
      int to = map.line(line);
      if (to >= 0) {
        return to;
      }
    }
    return map.now().size();
  }

  private void followAll(LineMap<?> map) {
    int oldSize = map.old().size();
    int newSize = map.now().size();
    int[] next = new int[oldSize + 1];
    BitSet gone = new BitSet();
    next[oldSize] = newSize;
    for (int line = oldSize - 1; line >= 0; line--) {
      int to = map.line(line);
      gone.set(line, to < 0);
      next[line] = to < 0 ? next[line + 1] : to;
    }
    marks.values().forEach(mark -> mark.goTo(next[mark.line], gone.get(mark.line), newSize));
  }
}
