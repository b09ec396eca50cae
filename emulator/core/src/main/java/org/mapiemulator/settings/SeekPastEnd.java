package org.mapiemulator.settings;

/** When seeking past the end of a stream extends it (D-18). */
public enum SeekPastEnd implements Setting {
  /** At the next write. The default. */
  AT_NEXT_WRITE,

  /** At once, with zeros, as on Exchange (ST-006). */
  AT_ONCE
}
