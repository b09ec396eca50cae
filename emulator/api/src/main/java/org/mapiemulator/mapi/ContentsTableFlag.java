package org.mapiemulator.mapi;

/** Flags of {@link MapiContainer#getContentsTable} (CON-01). */
public enum ContentsTableFlag implements MapiFlag {
  /** Shows what was deleted softly instead. */
  SHOW_SOFT_DELETES(0x00000002, "SHOW_SOFT_DELETES"),

  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** Shows the associated messages instead of the normal ones. */
  ASSOCIATED(0x00000040, "MAPI_ASSOCIATED");

  private final int value;
  private final String macro;

  ContentsTableFlag(int value, String macro) {
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
