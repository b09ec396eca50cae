package org.mapiemulator.settings;

/**
 * What becomes of notifications that are queued when their registration ends.
 */
public enum LateNotifications implements Setting {
  /** They are dropped; the default of every version. */
  DROPPED,

  /** They are delivered afterwards, which rule R-236 allows. */
  DELIVERED
}
