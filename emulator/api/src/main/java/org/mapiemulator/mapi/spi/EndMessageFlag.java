package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link XpLogon#endMessage} that come out. */
public enum EndMessageFlag implements MapiFlag {
  /** The message is to be submitted again at once. */
  RESEND_NOW(0x00010000, "END_RESEND_NOW"),

  /** The message is to be submitted again later. */
  RESEND_LATER(0x00020000, "END_RESEND_LATER"),

  /** The transport has taken the message over and will tell of its end. */
  DONT_RESEND(0x00040000, "END_DONT_RESEND");

  private final int value;
  private final String macro;

  EndMessageFlag(int value, String macro) {
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
