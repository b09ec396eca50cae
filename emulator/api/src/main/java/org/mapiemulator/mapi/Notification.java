package org.mapiemulator.mapi;

/**
 * NOTIFICATION: one event, as it is given to a sink (notification.md, spec 2.17).
 *
 * <p>The kind of the structure follows from the event type, as in the C union.
 */
public sealed interface Notification
    permits ErrorNotification,
        NewMailNotification,
        ObjectNotification,
        TableNotification,
        ExtendedNotification,
        StatusObjectNotification {

  /**
   * The type of the event.
   *
   * @return one bit, see {@link EventMask}
   */
  int eventType();
}
