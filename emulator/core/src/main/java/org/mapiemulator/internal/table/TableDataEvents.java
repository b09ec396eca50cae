package org.mapiemulator.internal.table;

import java.util.List;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.TableEvent;

/**
 * The events of one view of an ITableData: more than eight rows at once are one event (UTL-31), and
 * so is the end of all rows (UTL-33).
 */
final class TableDataEvents implements TableEvents {

  private static final int MOST_ROWS = 8;

  private final TableEvents events;
  private boolean reload;

  TableDataEvents(TableEvents events) {
    this.events = events;
  }

  /** Whether what comes next is the end of all rows; the table's lock is held. */
  void reload(boolean next) {
    reload = next;
  }

  @Override
  public void send(List<Notification> notifications) {
    if (reload) {
      events.send(List.of(RowEvents.done(TableEvent.RELOAD)));
    } else if (notifications.size() > MOST_ROWS) {
      events.send(List.of(RowEvents.done(TableEvent.CHANGED)));
    } else {
      events.send(notifications);
    }
  }

  @Override
  public long advise(int eventMask, MapiAdviseSink sink) {
    return events.advise(eventMask, sink);
  }

  @Override
  public void unadvise(long connection) {
    events.unadvise(connection);
  }
}
