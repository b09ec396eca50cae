package org.mapiemulator.mapi;

/** Flags of {@link Message#submitMessage} (SUB-01). */
public enum SubmitFlag implements MapiFlag {
  /** Has no effect. */
  FORCE_SUBMIT(0x00000001, "FORCE_SUBMIT");

  private final int value;
  private final String macro;

  SubmitFlag(int value, String macro) {
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
