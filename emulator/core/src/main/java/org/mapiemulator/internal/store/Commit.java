package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapiemulator.mapi.Notification;

/**
 * One step of a mailbox from a version to the next.
 *
 * @param before the version before
 * @param after the version after
 * @param changes what changed, in the order in which it is told
 * @param messages which messages were touched, by the number of the folder that lists them
 * @param folders the folders of which anything changed
 */
public record Commit(
    MailboxState before,
    MailboxState after,
    List<Change> changes,
    Map<Long, Set<Long>> messages,
    Set<Long> folders) {

  /** Is told of commits, in their order, while the mailbox is locked. */
  public interface Listener {

    /** A commit was made. */
    void committed(Commit commit);

    /** Something is to be told that is no change. */
    default void announced(Notification notification) {}

    /** The process that it belongs to is gone: nobody is told any more. */
    default void abandoned() {}
  }
}
