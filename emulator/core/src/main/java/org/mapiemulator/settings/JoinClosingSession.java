package org.mapiemulator.settings;

/** Whether a shared session that is closing can still be joined (A-04, rules ). */
public enum JoinClosingSession implements Setting {
  /** A logon makes a new session; the default of every version. */
  REFUSED,

  /** A logon joins the closing session; the lenient overlay has this. */
  ALLOWED
}
