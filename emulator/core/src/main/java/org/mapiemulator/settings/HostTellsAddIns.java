package org.mapiemulator.settings;

/**
 * Whether a host process that quits tells the code inside it, registered for that or not.
 */
public enum HostTellsAddIns implements Setting {
  /** Only those that are registered for it are told; the default since Outlook 2010. */
  OFF,

  /** All are told; the default before. */
  ON
}
