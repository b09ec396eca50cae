package org.mapiemulator.mapi;

/** Flags of {@link MapiContainer#getHierarchyTable} (CON-05). */
public enum HierarchyTableFlag implements MapiFlag {
  /** Shows all levels, not only direct children. */
  CONVENIENT_DEPTH(0x00000001, "CONVENIENT_DEPTH"),

  /** Shows what was deleted softly instead. */
  SHOW_SOFT_DELETES(0x00000002, "SHOW_SOFT_DELETES"),

  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS");

  private final int value;
  private final String macro;

  HierarchyTableFlag(int value, String macro) {
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
