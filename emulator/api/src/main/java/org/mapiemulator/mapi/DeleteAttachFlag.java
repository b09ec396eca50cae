package org.mapiemulator.mapi;

/** Flags of {@link Message#deleteAttach} (ATT-04). */
public enum DeleteAttachFlag implements MapiFlag {
  /** Shows progress. */
  DIALOG(0x00000001, "ATTACH_DIALOG");

  private final int value;
  private final String macro;

  DeleteAttachFlag(int value, String macro) {
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
