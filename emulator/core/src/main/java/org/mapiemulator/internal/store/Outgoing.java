package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowVersion;

/**
 * The messages of a mailbox that wait to be sent, in the order in which they were submitted
 * (SUB-06). Who has locked one is not said here: locks are not kept (STO-38).
 */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
public final class Outgoing implements RowVersion<Queued> {

  static final Outgoing EMPTY = new Outgoing(LongMap.empty(), LongMap.empty());

  private final LongMap<Queued> queue;
  private final LongMap<Queued> byMessage;
  private final Map<Object, Object> memo = new ConcurrentHashMap<>(0);
  private volatile @Nullable List<Queued> rows;

  private Outgoing(LongMap<Queued> queue, LongMap<Queued> byMessage) {
    this.queue = queue;
    this.byMessage = byMessage;
  }

  public boolean isEmpty() {
    return queue.isEmpty();
  }

  public int size() {
    return queue.size();
  }

  /** What waits of a message; null if it is not in the queue. */
  public @Nullable Queued of(long message) {
    return byMessage.get(message);
  }

  /** The message that has a place in the queue; null if none has it any more. */
  @Nullable Queued at(long submission) {
    return queue.get(submission);
  }

  Outgoing with(Queued queued) {
    return new Outgoing(
        queue.with(queued.submission(), queued), byMessage.with(queued.message().number(), queued));
  }

  Outgoing without(long message) {
    @Nullable Queued queued = of(message);
    return queued == null
        ? this
        : new Outgoing(queue.without(queued.submission()), byMessage.without(message));
  }

  /** The same queue, with a message in it as it is now. */
  Outgoing showing(MessageState message) {
    @Nullable Queued queued = of(message.number());
    return queued == null || queued.message() == message ? this : with(queued.with(message));
  }

  /** The same queue with another row for a message, so that tables tell of it. */
  Outgoing refreshed(long message) {
    @Nullable Queued queued = of(message);
    return queued == null ? this : with(queued.with(queued.message()));
  }

  @Override
  public List<Queued> rows() {
    @Nullable List<Queued> known = rows;
    if (known == null) {
      known = queue.values();
      rows = known;
    }
    return known;
  }

  /** Rows are in the order of their numbers: a search by halves. */
  @Override
  public int indexOf(long submission) {
    List<Queued> all = rows();
    int from = 0;
    int to = all.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      long at = all.get(middle).submission();
      if (at == submission) {
        return middle;
      }
      if (at < submission) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  /** Nothing is remembered of an empty queue: it is the same for all mailboxes. */
  @Override
  public Map<Object, Object> memo() {
    return isEmpty() ? new ConcurrentHashMap<>(0) : memo;
  }
}
