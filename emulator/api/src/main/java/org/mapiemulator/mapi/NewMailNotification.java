package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * NEWMAIL_NOTIFICATION: a message has arrived (newmail_notification.md).
 *
 * @param entryId the message
 * @param parentId the folder it arrived in
 * @param flags 0, or MAPI_UNICODE for the message class
 * @param messageClass the message class
 * @param messageFlags PR_MESSAGE_FLAGS of the message
 */
public record NewMailNotification(
    @Nullable EntryId entryId,
    @Nullable EntryId parentId,
    @Flags(StringFlag.class) int flags,
    @Nullable String messageClass,
    int messageFlags)
    implements Notification {

  /** Always fnevNewMail. */
  @Override
  public int eventType() {
    return EventMask.NEW_MAIL.value();
  }
}
