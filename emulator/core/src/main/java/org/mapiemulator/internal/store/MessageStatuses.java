package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTags;

/** GetMessageStatus and SetMessageStatus: each folder that shows a message has one (SPF-15). */
final class MessageStatuses {

  private MessageStatuses() {}

  static int get(OpenFolder open, @Nullable EntryId id) {
    return row(open.state(), number(open, id)).status();
  }

  static int set(OpenFolder open, @Nullable EntryId id, int status, int mask) {
    open.requireWritable();
    long number = number(open, id);
    return open.mailbox()
        .commit(
            transaction -> {
              FolderState folder = open.in(transaction.state());
              MessageState row = row(folder, number);
              int next = (row.status() & ~mask) | (status & mask);
              if (next != row.status()) {
                put(transaction, folder, row.withStatus(next));
              }
              return row.status();
            });
  }

  private static void put(Transaction transaction, FolderState folder, MessageState row) {
    @Nullable Search search = folder.search();
    if (search != null) {
      LongMap<Integer> statuses = search.statuses().with(row.number(), row.status());
      transaction.put(folder.withSearch(search.withStatuses(statuses)));
      transaction.put(folder.number(), row);
      return;
    }
    transaction.put(folder.number(), row);
    transaction.record(
        new Change.MessageModified(folder.number(), row.number(), List.of(PropTags.PR_MSG_STATUS)));
  }

  private static long number(OpenFolder open, @Nullable EntryId id) {
    if (id == null || EntryOpener.isAbsent(id)) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_ENTRYID, "no entry identifier was given (FD-047, D-27)");
    }
    Identity.Named named = open.access().read(id);
    return named.number();
  }

  private static MessageState row(FolderState folder, long number) {
    @Nullable MessageState normal = folder.contents().get(number);
    @Nullable MessageState row = normal != null ? normal : folder.associated().get(number);
    if (row == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the folder does not have such a message");
    }
    return row;
  }
}
