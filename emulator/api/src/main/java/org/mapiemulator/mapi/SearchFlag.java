package org.mapiemulator.mapi;

/** Flags of {@link MapiContainer#setSearchCriteria}; two of a pair exclude each other (CON-12). */
public enum SearchFlag implements MapiFlag {
  /** Stops the search. */
  STOP(0x00000001, "STOP_SEARCH"),

  /** Starts the search again. */
  RESTART(0x00000002, "RESTART_SEARCH"),

  /** Searches in subfolders too. */
  RECURSIVE(0x00000004, "RECURSIVE_SEARCH"),

  /** Searches in the folders that are listed only. */
  SHALLOW(0x00000008, "SHALLOW_SEARCH"),

  /** Searches with high priority. */
  FOREGROUND(0x00000010, "FOREGROUND_SEARCH"),

  /** Searches with normal priority. */
  BACKGROUND(0x00000020, "BACKGROUND_SEARCH");

  private final int value;
  private final String macro;

  SearchFlag(int value, String macro) {
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
