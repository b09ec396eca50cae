package org.mapiemulator.internal.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowVersion;

/** The messages of one folder that a contents table shows. */
final class ContentsSource extends FollowingSource<MessageState> {

  private final long folder;
  private final boolean associated;
  private final boolean buried;

  /**
   * A source.
   *
   * @param folder the number of the folder
   * @param associated whether associated messages are shown, or the others (CON-02)
   * @param buried whether those are shown that were deleted softly (D-114)
   */
  ContentsSource(LogonViews views, long folder, boolean associated, boolean buried) {
    super(views);
    this.folder = folder;
    this.associated = associated;
    this.buried = buried;
  }

  @Override
  RowVersion<MessageState> rows(MailboxState state) {
    return contents(state.folder(folder));
  }

  private Contents contents(@Nullable FolderState state) {
    if (state == null) {
      return Contents.EMPTY;
    }
    if (buried) {
      return state.rest().dumpster().only(associated);
    }
    return associated ? state.associated() : state.contents();
  }

  @Override
  long[] touched(Commit commit) {
    @Nullable Set<Long> touched = commit.messages().get(folder);
    if (touched == null) {
      return new long[0];
    }
    return touched.stream().mapToLong(Long::longValue).toArray();
  }
}
