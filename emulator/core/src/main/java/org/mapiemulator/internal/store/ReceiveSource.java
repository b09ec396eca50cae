package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mapiemulator.internal.table.RowVersion;

/** The rows of the receive folder table (STO-34). */
final class ReceiveSource extends FollowingSource<ReceiveAssociation> {

  ReceiveSource(LogonViews views) {
    super(views);
  }

  private record Rows(List<ReceiveAssociation> rows, Map<Object, Object> memo)
      implements RowVersion<ReceiveAssociation> {

    @Override
    public int indexOf(long id) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).number() == id) {
          return i;
        }
      }
      return -1;
    }
  }

  @Override
  RowVersion<ReceiveAssociation> rows(MailboxState state) {
    return new Rows(state.receive(), new ConcurrentHashMap<>(0));
  }

  @Override
  long[] touched(Commit commit) {
    List<ReceiveAssociation> before = commit.before().receive();
    List<ReceiveAssociation> after = commit.after().receive();
    if (before == after) {
      return new long[0];
    }
    Set<ReceiveAssociation> touched = new HashSet<>(before);
    touched.addAll(after);
    List<ReceiveAssociation> unchanged = new ArrayList<>(before);
    unchanged.retainAll(after);
    unchanged.forEach(touched::remove);
    return touched.stream().mapToLong(ReceiveAssociation::number).sorted().distinct().toArray();
  }
}
