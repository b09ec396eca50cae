package org.mapiemulator.internal.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The open tables of one logon, in the order in which they were opened. */
final class LogonViews {

  private final Mailbox mailbox;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();

  LogonViews(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** The source of an open table. */
  interface Follower {

    /** Moves the view to the version after a commit. */
    void follow(Commit commit);
  }

  /** The version that tables show. */
  MailboxState shown() {
    return mailbox.state();
  }

  void add(Follower follower) {
    followers.add(follower);
  }

  void remove(Follower follower) {
    followers.remove(follower);
  }

  void follow(Commit commit) {
    for (Follower follower : followers) {
      follower.follow(commit);
    }
  }
}
