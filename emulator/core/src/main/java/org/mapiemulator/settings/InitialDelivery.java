package org.mapiemulator.settings;

/** Whether the notifications of a client come by themselves when the client is made. */
public enum InitialDelivery implements Setting {
  /** They come as MAPI delivers them. The default of every version. */
  AUTO,
  /**
   * They are held from the start, as by {@code NotificationControl.hold()}: the test delivers each
   * one.
   */
  HELD
}
