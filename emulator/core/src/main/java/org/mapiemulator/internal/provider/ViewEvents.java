package org.mapiemulator.internal.provider;

import java.util.List;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Notification;

/** The events of one view of a table that is MAPI's own. */
final class ViewEvents implements TableEvents {

  private final Subscriptions subscriptions;
  private final Subscriber subscriber;
  private final Binary key;

  ViewEvents(Providers providers, ClientProcess process, LifeNode session, MapiUid view) {
    this.subscriptions = providers.subscriptions();
    this.subscriber = new Subscriber(process, session);
    this.key = view.bytes();
  }

  Subscriber subscriber() {
    return subscriber;
  }

  @Override
  public void send(List<Notification> notifications) {
    if (subscriber.process().life().initCount() > 0) { // ScInitMapiUtil is not enough
      subscriptions.notify(key, notifications);
    }
  }

  @Override
  public long advise(int eventMask, MapiAdviseSink sink) {
    return subscriptions.subscribe(subscriber, key, eventMask, false, sink);
  }

  @Override
  public void unadvise(long connection) {
    subscriptions.unsubscribe(subscriber, connection);
  }
}
