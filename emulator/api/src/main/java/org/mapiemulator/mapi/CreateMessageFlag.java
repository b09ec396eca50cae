package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#createMessage} (FLD-10). */
public enum CreateMessageFlag implements MapiFlag {
  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** Makes an associated message. */
  ASSOCIATED(0x00000040, "MAPI_ASSOCIATED"),

  /** Lets rules and filters run (D-01). */
  ITEMPROC_FORCE(0x00000800, "ITEMPROC_FORCE");

  private final int value;
  private final String macro;

  CreateMessageFlag(int value, String macro) {
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
