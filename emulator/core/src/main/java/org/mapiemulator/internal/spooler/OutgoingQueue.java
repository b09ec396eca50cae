package org.mapiemulator.internal.spooler;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;

/** Reads the outgoing queue of a store, page by page. */
final class OutgoingQueue {

  private static final int PAGE = 500;

  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_SUBMIT_FLAGS,
          PropTags.PR_SUBJECT,
          PropTags.PR_CLIENT_SUBMIT_TIME);

  private OutgoingQueue() {}

  /** The messages in the order in which they were submitted (SUB-06). */
  static List<QueuedMessage> read(MsgStore store) {
    List<QueuedMessage> queue = new ArrayList<>();
    try (MapiTable table = store.getOutgoingQueue(0)) {
      table.setColumns(COLUMNS, 0);
      List<Row> page = table.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        page.forEach(row -> add(queue, row));
        page = table.queryRows(PAGE, 0);
      }
    }
    return queue;
  }

  /** Whether there is anything in it. */
  static boolean isEmpty(MsgStore store) {
    try (MapiTable table = store.getOutgoingQueue(0)) {
      return table.getRowCount(0).value() == 0;
    }
  }

  private static void add(List<QueuedMessage> queue, Row row) {
    if (row.values().size() == COLUMNS.size() && row.get(0).value() instanceof Binary id) {
      queue.add(
          new QueuedMessage(
              EntryId.of(id.toByteArray()),
              row.get(1).value() instanceof Integer flags ? flags : 0,
              row.get(2).value() instanceof String subject ? subject : "",
              row.get(3).value() instanceof Long time ? time : 0));
    }
  }
}
