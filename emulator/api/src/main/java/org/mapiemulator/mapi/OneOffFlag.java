package org.mapiemulator.mapi;

/** Flags of IAddrBook::CreateOneOff, beside {@link StringFlag} (ABK-05). */
public enum OneOffFlag implements MapiFlag {
  /** The recipient cannot read formatted text. */
  SEND_NO_RICH_INFO(0x00010000, "MAPI_SEND_NO_RICH_INFO");

  private final int value;
  private final String macro;

  OneOffFlag(int value, String macro) {
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
