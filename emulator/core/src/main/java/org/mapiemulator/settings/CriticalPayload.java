package org.mapiemulator.settings;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;

/**
 * What fnevCriticalError carries when a shared session is logged off (A-02, rule R-248).
 *
 * @param scode the error; MAPI_E_END_OF_SESSION by default
 * @param flags 0, or MAPI_UNICODE
 * @param entryId the object, null by default
 * @param error the long form, null by default
 */
public record CriticalPayload(
    Hresult scode, int flags, @Nullable EntryId entryId, @Nullable MapiError error)
    implements Setting {

  /** MAPI_E_END_OF_SESSION and nothing else; the default of every version. */
  public static final CriticalPayload DEFAULT =
      new CriticalPayload(Hresult.MAPI_E_END_OF_SESSION, 0, null, null);

  /**
   * Makes the notification.
   *
   * @return a notification with this content
   */
  public ErrorNotification notification() {
    return new ErrorNotification(entryId, scode, flags, error);
  }
}
