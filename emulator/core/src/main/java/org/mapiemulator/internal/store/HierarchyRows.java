package org.mapiemulator.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowVersion;

/** The folders below one folder, in one version of a mailbox; made when somebody looks. */
final class HierarchyRows implements RowVersion<FolderRow> {

  private final MailboxState state;
  private final long top;
  private final boolean deep;
  private final boolean buried;
  private final Map<Object, Object> memo = new ConcurrentHashMap<>(0);
  private volatile @Nullable List<FolderRow> rows;
  private volatile @Nullable Map<Long, Integer> indexes;

  /**
   * A version.
   *
   * @param deep whether all levels are shown, or the first one (CON-05)
   * @param buried whether those are shown that were deleted softly (FD-021)
   */
  HierarchyRows(MailboxState state, long top, boolean deep, boolean buried) {
    this.state = state;
    this.top = top;
    this.deep = deep;
    this.buried = buried;
  }

  /** Parents before what is below them, siblings in the order of their creation (D-32). */
  @Override
  public List<FolderRow> rows() {
    @Nullable List<FolderRow> known = rows;
    if (known == null) {
      known = made();
      rows = known;
    }
    return known;
  }

  private List<FolderRow> made() {
    List<FolderRow> made = new ArrayList<>();
    @Nullable FolderState folder = state.folder(top);
    if (folder == null) {
      return made;
    }
    Deque<FolderRow> open = new ArrayDeque<>();
    push(open, buried ? folder.rest().buried() : folder.children(), 0);
    while (!open.isEmpty()) {
      FolderRow row = open.pop();
      made.add(row);
      if (deep) {
        push(open, row.folder().children(), row.depth() + 1);
      }
    }
    return made;
  }

  private void push(Deque<FolderRow> open, List<Long> numbers, int depth) {
    for (int i = numbers.size() - 1; i >= 0; i--) {
      open.push(new FolderRow(state.requireFolder(numbers.get(i)), depth));
    }
  }

  @Override
  public int indexOf(long id) {
    @Nullable Map<Long, Integer> known = indexes;
    if (known == null) {
      known = new HashMap<>();
      for (FolderRow row : rows()) {
        known.put(row.folder().number(), known.size());
      }
      indexes = known;
    }
    return known.getOrDefault(id, -1);
  }

  @Override
  public Map<Object, Object> memo() {
    return memo;
  }
}
