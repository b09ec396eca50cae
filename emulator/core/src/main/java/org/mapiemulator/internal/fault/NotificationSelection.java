package org.mapiemulator.internal.fault;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.mapi.EventMask;

/**
 * Which notifications a fault is for.
 *
 * @param event the event, null for any
 * @param client the client, null for any
 * @param object the name of the source or of the sink, null for any
 * @param owner the client that the object belongs to, null if that is not known
 * @param numbers which of the notifications
 */
record NotificationSelection(
    @Nullable EventMask event,
    @Nullable String client,
    @Nullable String object,
    @Nullable ClientLife owner,
    Numbers numbers) {

  NotificationSelection to(String other) {
    return new NotificationSelection(event, other, object, owner, numbers);
  }

  NotificationSelection of(String other, @Nullable ClientLife otherOwner) {
    return new NotificationSelection(event, client, other, otherOwner, numbers);
  }

  NotificationSelection with(Numbers other) {
    return new NotificationSelection(event, client, object, owner, other);
  }

  boolean fits(int events, String toClient, String source, String sink) {
    return (event == null || (events & event.value()) != 0)
        && (client == null || client.equals(toClient))
        && (object == null || object.equals(source) || object.equals(sink));
  }

  /** The notifications in words. */
  String words() {
    return numbers.of(event == null ? "notification" : event.macro())
        + (client == null ? "" : " to " + Words.quoted(client))
        + (object == null ? "" : " for " + object);
  }
}
