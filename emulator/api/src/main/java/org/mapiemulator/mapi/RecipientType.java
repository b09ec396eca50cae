package org.mapiemulator.mapi;

/** Values of PR_RECIPIENT_TYPE (REC-08). */
public enum RecipientType implements MapiConstant {
  /** The originator. */
  ORIG(0x00000000, "MAPI_ORIG"),

  /** A primary recipient. */
  TO(0x00000001, "MAPI_TO"),

  /** A recipient of a copy. */
  CC(0x00000002, "MAPI_CC"),

  /** A recipient of a blind copy. */
  BCC(0x00000003, "MAPI_BCC"),

  /** Did not get it when it was sent before. */
  P1(0x10000000, "MAPI_P1"),

  /** A flag: got it when it was sent before. */
  SUBMITTED(0x80000000, "MAPI_SUBMITTED");

  private final int value;
  private final String macro;

  RecipientType(int value, String macro) {
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
