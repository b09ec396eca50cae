package org.mapiemulator.mapi;

/** State of a search (CON-19, CON-20; RUNNING and FOREGROUND as in the header, D-36). */
public enum SearchState implements MapiFlag {
  /** The search runs: its results follow the store. */
  RUNNING(0x00000001, "SEARCH_RUNNING"),

  /** The results are being made anew. */
  REBUILD(0x00000002, "SEARCH_REBUILD"),

  /** Subfolders are searched too. */
  RECURSIVE(0x00000004, "SEARCH_RECURSIVE"),

  /** It runs with high priority. */
  FOREGROUND(0x00000008, "SEARCH_FOREGROUND"),

  /** All results are there. */
  COMPLETE(0x00001000, "SEARCH_COMPLETE"),

  /** Only a part of the results is there. */
  PARTIAL(0x00002000, "SEARCH_PARTIAL"),

  /** The results do not follow the store. */
  STATIC(0x00010000, "SEARCH_STATIC"),

  /** The results may not follow the store. */
  MAYBE_STATIC(0x00020000, "SEARCH_MAYBE_STATIC");

  private final int value;
  private final String macro;

  SearchState(int value, String macro) {
    this.value = value;
    this.macro = macro;
  }

  @Override
  public int value() {
    return value;
  }

  @Override
  public String macro() {
    return macro;
  }
}
