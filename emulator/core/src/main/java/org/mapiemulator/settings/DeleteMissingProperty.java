package org.mapiemulator.settings;

/** What DeleteProps says of a property that is not there (D-10). */
public enum DeleteMissingProperty implements Setting {
  /** Nothing. The default. */
  S_OK,

  /** A problem with MAPI_E_NOT_FOUND (PO-018). */
  PROBLEM
}
