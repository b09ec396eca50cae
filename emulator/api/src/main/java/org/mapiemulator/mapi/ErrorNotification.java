package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * ERROR_NOTIFICATION: a critical error (error_notification.md, rule R-248).
 *
 * @param entryId the object concerned, null if it is the whole session
 * @param scode the error
 * @param flags 0, or MAPI_UNICODE for the strings of the structure
 * @param mapiError what is known about the error, null if nothing
 */
public record ErrorNotification(
    @Nullable EntryId entryId,
    Hresult scode,
    @Flags(StringFlag.class) int flags,
    @Nullable MapiError mapiError)
    implements Notification {

  /** Always fnevCriticalError. */
  @Override
  public int eventType() {
    return EventMask.CRITICAL_ERROR.value();
  }
}
