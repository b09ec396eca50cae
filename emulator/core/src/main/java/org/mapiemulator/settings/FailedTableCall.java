package org.mapiemulator.settings;

/** What a failed SortTable or SetColumns leaves behind (D-121). */
public enum FailedTableCall implements Setting {
  /** The old order and columns. The default. */
  KEEPS_OLD,

  /** QueryRows fails until a call succeeds, as on Exchange (TB-002, TB-018). */
  UNUSABLE
}
