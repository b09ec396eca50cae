package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#copyMessages} (FLD-16). */
public enum CopyMessagesFlag implements MapiFlag {
  /** Moves instead of copying. */
  MOVE(0x00000001, "MESSAGE_MOVE"),

  /** Shows progress. */
  DIALOG(0x00000002, "MESSAGE_DIALOG"),

  /** The provider may decline with MAPI_E_DECLINE_COPY. */
  DECLINE_OK(0x00000004, "MAPI_DECLINE_OK");

  private final int value;
  private final String macro;

  CopyMessagesFlag(int value, String macro) {
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
