package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowSource;
import org.mapiemulator.internal.table.RowVersion;
import org.mapiemulator.internal.table.TableView;

/**
 * The rows of one view, taken from the version of the mailbox that the views of its logon show.
 *
 * @param <R> the rows
 */
abstract class FollowingSource<R> implements RowSource<R>, LogonViews.Follower {

  private final LogonViews views;
  private volatile @Nullable TableView<R> view;

  FollowingSource(LogonViews views) {
    this.views = views;
  }

  /** The rows in a version of the mailbox. */
  abstract RowVersion<R> rows(MailboxState state);

  /** The rows that a commit touched; none if the view need not move. */
  abstract long[] touched(Commit commit);

  @Override
  public final RowVersion<R> version() {
    return rows(views.shown());
  }

  @Override
  public final void attach(TableView<R> opened) {
    view = opened;
    views.add(this);
  }

  @Override
  public final void detach(TableView<R> closed) {
    views.remove(this);
  }

  @Override
  public final void follow(Commit commit) {
    @Nullable TableView<R> open = view;
    long[] touched = touched(commit);
    if (open != null && touched.length > 0) {
      open.moved(rows(commit.after()), touched);
    }
  }
}
