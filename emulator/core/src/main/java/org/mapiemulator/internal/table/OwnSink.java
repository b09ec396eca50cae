package org.mapiemulator.internal.table;

import java.util.List;
import java.util.function.IntConsumer;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;

/** The sink of a view itself, by which it learns that events about its rows are delivered. */
final class OwnSink extends ProviderObject implements MapiAdviseSink {

  private final IntConsumer delivered;

  OwnSink(IntConsumer delivered) {
    super(List.of(Iid.MAPI_ADVISE_SINK));
    this.delivered = delivered;
  }

  @Override
  public int onNotify(List<Notification> notifications) {
    int rows = 0;
    for (Notification each : notifications) {
      rows += each instanceof TableNotification table && isAboutRows(table.tableEvent()) ? 1 : 0;
    }
    delivered.accept(rows);
    return 0;
  }

  private static boolean isAboutRows(int event) {
    return event == TableEvent.CHANGED.value()
        || event == TableEvent.ROW_ADDED.value()
        || event == TableEvent.ROW_DELETED.value()
        || event == TableEvent.ROW_MODIFIED.value();
  }
}
