package org.mapiemulator.mapi;

/** Flags of {@link Message#setReadFlag} and {@link MapiFolder#setReadFlags} (RDS-01). */
public enum ReadFlag implements MapiFlag {
  /** Sends no report. */
  SUPPRESS_RECEIPT(0x00000001, "SUPPRESS_RECEIPT"),

  /** Shows progress; SetReadFlags only. */
  DIALOG(0x00000002, "MESSAGE_DIALOG"),

  /** Makes it unread. */
  CLEAR_READ(0x00000004, "CLEAR_READ_FLAG"),

  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS"),

  /** Sends a pending report and leaves the read state alone. */
  GENERATE_RECEIPT_ONLY(0x00000010, "GENERATE_RECEIPT_ONLY"),

  /** Drops a pending read report. */
  CLEAR_RN_PENDING(0x00000020, "CLEAR_RN_PENDING"),

  /** Drops a pending nonread report. */
  CLEAR_NRN_PENDING(0x00000040, "CLEAR_NRN_PENDING");

  private final int value;
  private final String macro;

  ReadFlag(int value, String macro) {
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
