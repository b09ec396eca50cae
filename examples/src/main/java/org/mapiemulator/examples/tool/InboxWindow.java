package org.mapiemulator.examples.tool;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableNotification;

/**
 * A list of the messages in the Inbox, the newest first, which follows the table it shows: a
 * notification says what has happened to which row, so that nothing has to be read again.
 */
public final class InboxWindow implements AutoCloseable {

  private static final int UNICODE = StringFlag.UNICODE.value();

  private final List<String> events = new ArrayList<>();
  private final Logon logon;
  private final MsgStore store;
  private final MapiFolder inbox;
  private final MapiTable table;
  private final MapiAdviseSink sink;
  private final long connection;

  private InboxWindow(Mapi32 mapi32, String profile) {
    logon = Logon.to(mapi32, profile);
    store = logon.openDefaultStore();
    inbox =
        (MapiFolder)
            store
                .openEntry(store.getReceiveFolder(null, UNICODE).entryId(), Iid.MAPI_FOLDER, 0)
                .object();
    table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(PropTags.PR_SUBJECT, PropTags.PR_INSTANCE_KEY), 0);
    table.sortTable(SortOrderSet.of(SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME)), 0);
    sink = mapi32.hrAllocAdviseSink(this::onNotify, null);
    connection = table.advise(EventMask.TABLE_MODIFIED.value(), sink);
  }

  /**
   * Opens the window.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose Inbox it shows
   * @return the window
   */
  public static InboxWindow open(Mapi32 mapi32, String profile) {
    return new InboxWindow(mapi32, profile);
  }

  private int onNotify(@Nullable Object context, List<Notification> notifications) {
    for (Notification notification : notifications) {
      if (notification instanceof TableNotification change) {
        String subject =
            change.row().stream()
                .filter(value -> value.tag().equals(PropTags.PR_SUBJECT) && !value.isError())
                .map(PropValue::text)
                .findFirst()
                .orElse("");
        synchronized (events) {
          events.add(name(change.tableEvent()) + (subject.isEmpty() ? "" : " " + subject));
        }
      }
    }
    return 0;
  }

  private static String name(int event) {
    return switch (event) {
      case 3 -> "added";
      case 4 -> "deleted";
      case 5 -> "modified";
      default -> "reload";
    };
  }

  /**
   * Reads what fits into the window, from where the cursor is.
   *
   * @param lines how many lines that is
   * @return the subjects
   */
  public List<String> readOn(int lines) {
    List<String> subjects = new ArrayList<>();
    for (Row row : table.queryRows(lines, 0)) {
      subjects.add(row.get(0).isError() ? "" : row.get(0).text());
    }
    return subjects;
  }

  /**
   * What the notifications said.
   *
   * @return a line for each, the first first
   */
  public List<String> events() {
    synchronized (events) {
      return List.copyOf(events);
    }
  }

  /** Leaves: the registration first, then what is inside before what it is in. */
  @Override
  public void close() {
    table.unadvise(connection);
    sink.release();
    table.release();
    inbox.release();
    store.release();
    logon.close();
  }
}
