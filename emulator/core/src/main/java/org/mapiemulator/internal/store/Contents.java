package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.table.RowVersion;

/**
 * The messages of a folder in the order of their numbers, which is that of their creation.
 *
 * <p>It is immutable but for what is remembered of it: the rows as a list and orders by which they
 * were sorted. All views of this version, and all copies of the mailbox, share that.
 */
public final class Contents implements RowVersion<MessageState> {

  static final Contents EMPTY = new Contents(LongMap.empty(), 0);

  private final LongMap<MessageState> messages;
  private final int unread;
  private final Map<Object, Object> memo = new ConcurrentHashMap<>(0);
  private volatile @Nullable List<MessageState> rows;

  private Contents(LongMap<MessageState> messages, int unread) {
    this.messages = messages;
    this.unread = unread;
  }

  public int size() {
    return messages.size();
  }

  /** Messages without MSGFLAG_READ. */
  public int unread() {
    return unread;
  }

  public @Nullable MessageState get(long number) {
    return messages.get(number);
  }

  public boolean contains(long number) {
    return messages.contains(number);
  }

  void forEach(Consumer<? super MessageState> action) {
    messages.forEach(action);
  }

  /** The numbers of all messages. */
  long[] numbers() {
    long[] numbers = new long[size()];
    int[] next = {0};
    forEach(message -> numbers[next[0]++] = message.number());
    return numbers;
  }

  /** Either the associated messages or the others. */
  Contents only(boolean associated) {
    Contents[] some = {this};
    forEach(
        message -> {
          if (message.isAssociated() != associated) {
            some[0] = some[0].without(message.number());
          }
        });
    return some[0];
  }

  Contents with(MessageState message) {
    @Nullable MessageState old = messages.get(message.number());
    int less = old != null && old.isUnread() ? 1 : 0;
    return new Contents(
        messages.with(message.number(), message), unread - less + (message.isUnread() ? 1 : 0));
  }

  Contents without(long number) {
    @Nullable MessageState old = messages.get(number);
    return old == null
        ? this
        : new Contents(messages.without(number), unread - (old.isUnread() ? 1 : 0));
  }

  @Override
  public List<MessageState> rows() {
    @Nullable List<MessageState> known = rows;
    if (known == null) {
      known = messages.values();
      rows = known;
    }
    return known;
  }

  /** Rows are in the order of their numbers: a search by halves. */
  @Override
  public int indexOf(long number) {
    List<MessageState> all = rows();
    int from = 0;
    int to = all.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      long at = all.get(middle).number();
      if (at == number) {
        return middle;
      }
      if (at < number) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  /** Nothing is remembered of no messages: they are the same for all mailboxes. */
  @Override
  public Map<Object, Object> memo() {
    return messages.isEmpty() ? new ConcurrentHashMap<>(0) : memo;
  }
}
