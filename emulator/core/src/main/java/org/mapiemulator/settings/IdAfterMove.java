package org.mapiemulator.settings;

/** Whether a message or folder keeps its entry identifier when it is moved in its store (D-39). */
public enum IdAfterMove implements Setting {
  /** It does. The default. */
  KEPT,

  /** It gets a new one, so that clients that rely on the old one are caught (NT-007). */
  NEW
}
