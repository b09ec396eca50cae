package org.mapiemulator.settings;

import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExtendedNotification;

/**
 * What fnevExtended carries when a client session ends (A-02, rule R-249).
 *
 * @param event ulEvent; 0 by default
 * @param parameters the event parameters; none by default
 */
public record ExtendedPayload(int event, Binary parameters) implements Setting {

  /** No event code and no parameters; the default of every version. */
  public static final ExtendedPayload DEFAULT = new ExtendedPayload(0, Binary.EMPTY);

  /**
   * Makes the notification.
   *
   * @return a notification with this content
   */
  public ExtendedNotification notification() {
    return new ExtendedNotification(EventMask.EXTENDED.value(), event, parameters);
  }
}
