package org.mapiemulator.internal.store;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowVersion;

/** The rows of the outgoing queue table (STO-37). */
final class QueueSource extends FollowingSource<Queued> {

  QueueSource(LogonViews views) {
    super(views);
  }

  @Override
  RowVersion<Queued> rows(MailboxState state) {
    return state.outgoing();
  }

  @Override
  long[] touched(Commit commit) {
    Outgoing before = commit.before().outgoing();
    Outgoing after = commit.after().outgoing();
    Set<Long> touched = new TreeSet<>();
    if (!before.isEmpty() || !after.isEmpty()) {
      for (Set<Long> messages : commit.messages().values()) {
        for (long message : messages) {
          add(before.of(message), touched);
          add(after.of(message), touched);
        }
      }
    }
    return touched.stream().mapToLong(Long::longValue).toArray();
  }

  private static void add(@Nullable Queued queued, Set<Long> touched) {
    if (queued != null) {
      touched.add(queued.submission());
    }
  }
}
