package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Notification;

/**
 * One successful Subscribe.
 *
 * @param key what it is for
 * @param registration the sink
 * @param engine delivers to the client whose sink it is
 * @param sync whether Notify itself calls the sink
 */
record Subscription(
    Binary key, Registration registration, NotificationEngine engine, boolean sync) {

  /** What of some notifications the sink asked for; null if nothing. */
  @Nullable Delivery delivery(List<Notification> notifications) {
    List<Notification> wanted = new ArrayList<>(notifications.size());
    for (Notification notification : notifications) {
      if ((registration.mask() & notification.eventType()) != 0) {
        wanted.add(notification);
      }
    }
    return wanted.isEmpty() ? null : new Delivery(registration, List.copyOf(wanted));
  }
}
