package org.mapiemulator.settings;

/** When an open view shows a change (D-123). */
public enum ViewChanges implements Setting {
  /** At the commit; the notification follows. The default. */
  AT_COMMIT,

  /** When its notification is delivered. */
  AT_NOTIFICATION
}
