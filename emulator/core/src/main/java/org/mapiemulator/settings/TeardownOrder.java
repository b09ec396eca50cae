package org.mapiemulator.settings;

/**
 * In which order the kinds of provider are logged off at the end of the last session of a process
 * (A-18, rule R-500). Inside a kind it is the reverse of the logons.
 */
public enum TeardownOrder implements Setting {
  /** Transports, message stores, address books; the default of every version. */
  XP_MS_AB,

  /** Address books, message stores, transports: as one page lists them. */
  AB_MS_XP,

  /** Transports, address books, message stores: as in a fast shutdown. */
  XP_AB_MS
}
