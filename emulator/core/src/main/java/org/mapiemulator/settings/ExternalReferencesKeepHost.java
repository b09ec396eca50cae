package org.mapiemulator.settings;

/** Whether a host process that is told to quit waits for references from outside. */
public enum ExternalReferencesKeepHost implements Setting {
  /** It ends under its clients; the default since Outlook 2007 SP2. */
  OFF,

  /** It stays, without a window, until the last one is given back; the default before. */
  ON
}
