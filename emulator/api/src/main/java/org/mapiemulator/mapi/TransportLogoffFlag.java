package org.mapiemulator.mapi;

/**
 * Flags that the header has for IXPLogon::TransportLogoff; the page reserves the parameter (spec
 * 2.3).
 */
public enum TransportLogoffFlag implements MapiFlag {
  /** An ordinary logoff. */
  NORMAL(0x00000001, "LOGOFF_NORMAL"),

  /** A logoff without delay. */
  HURRY(0x80000000, "LOGOFF_HURRY");

  private final int value;
  private final String macro;

  TransportLogoffFlag(int value, String macro) {
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
