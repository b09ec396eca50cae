package org.mapiemulator.settings;

/** When a notification is delivered, seen from the call that caused it (A-03, A-34, rule R-231). */
public enum DeliveryTiming implements Setting {
  /** After the call has returned; the default of every version. */
  AFTER_CALL,

  /** Before the call returns, by another thread; documented as possible. */
  EARLY
}
