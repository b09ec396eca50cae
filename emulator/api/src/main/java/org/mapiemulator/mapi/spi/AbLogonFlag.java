package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link AbProvider#logon}, beside {@code StringFlag}. */
public enum AbLogonFlag implements MapiFlag {
  /** No dialog may be shown. */
  NO_DIALOG(0x00000001, "AB_NO_DIALOG"),

  /** The logon may succeed before it is known whether it works. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS");

  private final int value;
  private final String macro;

  AbLogonFlag(int value, String macro) {
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
