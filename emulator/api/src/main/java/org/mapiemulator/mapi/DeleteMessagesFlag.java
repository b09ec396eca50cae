package org.mapiemulator.mapi;

/** Flags of {@link MapiFolder#deleteMessages} (FLD-25). */
public enum DeleteMessagesFlag implements MapiFlag {
  /** Shows progress. */
  DIALOG(0x00000002, "MESSAGE_DIALOG"),

  /** Deletes for good (EdkMdb.h, D-114). */
  HARD_DELETE(0x00000010, "DELETE_HARD_DELETE");

  private final int value;
  private final String macro;

  DeleteMessagesFlag(int value, String macro) {
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
