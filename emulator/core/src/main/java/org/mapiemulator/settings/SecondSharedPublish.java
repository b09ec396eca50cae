package org.mapiemulator.settings;

/** Which of several shared sessions a logon joins (A-24, rule R-101). */
public enum SecondSharedPublish implements Setting {
  /**
   * The one that was there first; when it ends no other takes its place. The default of every
   * version.
   */
  FIRST_WINS,

  /** The newest one. */
  LAST_WINS,

  /** The one that was there first; when it ends the next one takes its place. */
  PROMOTE
}
