package org.mapiemulator.mapi;

/** Flags of {@link AdrParm} and of IAddrBook::Details: how the dialog looks and what it does. */
public enum AddressFlag implements MapiFlag {
  /** The caller waits for the dialog to end. */
  DIALOG_MODAL(0x00000001, "DIALOG_MODAL"),

  /** The caller goes on at once. */
  DIALOG_SDI(0x00000002, "DIALOG_SDI"),

  /** Shows a button for the options of sending. */
  DIALOG_OPTIONS(0x00000004, "DIALOG_OPTIONS"),

  /** Exactly one recipient can be chosen. */
  ADDRESS_ONE(0x00000008, "ADDRESS_ONE"),

  /** Recipients can be chosen only, not made. */
  SELECTONLY(0x00000010, "AB_SELECTONLY"),

  /** All names are resolved when the dialog ends. */
  RESOLVE(0x00000020, "AB_RESOLVE"),

  /** The strings are Unicode strings. */
  UNICODEUI(0x00000040, "AB_UNICODEUI");

  private final int value;
  private final String macro;

  AddressFlag(int value, String macro) {
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
