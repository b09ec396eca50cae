package org.mapiemulator.mapi;

/** Flags of {@link MapiProp#copyTo} and {@link MapiProp#copyProps} (PRP-59). */
public enum CopyFlag implements MapiFlag {
  /** Moves instead of copying. */
  MOVE(0x00000001, "MAPI_MOVE"),

  /** Keeps values that the destination has. */
  NOREPLACE(0x00000002, "MAPI_NOREPLACE"),

  /** The provider may decline with MAPI_E_DECLINE_COPY. */
  DECLINE_OK(0x00000004, "MAPI_DECLINE_OK"),

  /** Shows progress. */
  DIALOG(0x00000008, "MAPI_DIALOG");

  private final int value;
  private final String macro;

  CopyFlag(int value, String macro) {
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
