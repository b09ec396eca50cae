package org.mapiemulator.tests.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.TableNotification;

/** Stands for what carries notifications: keeps them until a test delivers them. */
final class Bells implements TableEvents {

  private final Map<Long, MapiAdviseSink> sinks = new LinkedHashMap<>();
  private final List<List<Notification>> queue = new ArrayList<>();
  private final List<TableNotification> sent = new ArrayList<>();
  private long last = 1L << 33;

  @Override
  public void send(List<Notification> notifications) {
    queue.add(notifications);
    notifications.forEach(each -> sent.add((TableNotification) each));
  }

  @Override
  public long advise(int eventMask, MapiAdviseSink sink) {
    sinks.put(++last, sink);
    return last;
  }

  @Override
  public void unadvise(long connection) {
    sinks.remove(connection);
  }

  /** What was sent since the last time. */
  List<TableNotification> take() {
    List<TableNotification> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  void deliver() {
    List<List<Notification>> all = List.copyOf(queue);
    queue.clear();
    all.forEach(each -> List.copyOf(sinks.values()).forEach(sink -> sink.onNotify(each)));
  }

  int registrations() {
    return sinks.size();
  }
}
