package org.mapiemulator.internal.store;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowVersion;

/** The folders that a hierarchy table shows. */
final class HierarchySource extends FollowingSource<FolderRow> {

  private final long top;
  private final boolean deep;
  private final boolean buried;
  private volatile @Nullable Made newest;

  HierarchySource(LogonViews views, long top, boolean deep, boolean buried) {
    super(views);
    this.top = top;
    this.deep = deep;
    this.buried = buried;
  }

  private record Made(LongMap<FolderState> folders, HierarchyRows rows) {}

  @Override
  RowVersion<FolderRow> rows(MailboxState state) {
    @Nullable Made known = newest;
    if (known != null && known.folders == state.folders()) {
      return known.rows;
    }
    HierarchyRows rows = new HierarchyRows(state, top, deep, buried);
    newest = new Made(state.folders(), rows);
    return rows;
  }

  /** Counts are columns, too: a folder is touched with its messages (D-96). */
  @Override
  long[] touched(Commit commit) {
    LongStream touched = commit.folders().stream().mapToLong(Long::longValue);
    return (deep ? touched : touched.filter(number -> isBelow(commit, number))).toArray();
  }

  private boolean isBelow(Commit commit, long number) {
    @Nullable FolderState before = commit.before().folder(number);
    @Nullable FolderState after = commit.after().folder(number);
    return (before != null && before.parent() == top) || (after != null && after.parent() == top);
  }
}
