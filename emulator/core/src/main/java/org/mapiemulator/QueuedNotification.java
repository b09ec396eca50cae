package org.mapiemulator;

import java.util.List;
import org.mapiemulator.mapi.Notification;

/**
 * A notification that waits to be delivered.
 *
 * @param sink the sink, for instance {@code sink#1}
 * @param connection the connection number of its registration
 * @param session the session it is registered on, for instance {@code session#2}
 * @param notifications what OnNotify will be given
 */
public record QueuedNotification(
    String sink, long connection, String session, List<Notification> notifications) {}
