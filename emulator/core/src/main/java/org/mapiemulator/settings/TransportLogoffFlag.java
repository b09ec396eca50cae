package org.mapiemulator.settings;

/** What IXPLogon::TransportLogoff gets (rule R-434; decision A-45). */
public enum TransportLogoffFlag implements Setting {
  /** Zero, as the page of the method says; the default of every version. */
  NONE(0),
  /** LOGOFF_NORMAL of the header. */
  NORMAL(0x1),
  /** LOGOFF_HURRY of the header. */
  HURRY(0x80000000);

  private final int bits;

  TransportLogoffFlag(int bits) {
    this.bits = bits;
  }

  /**
   * The argument.
   *
   * @return its bits
   */
  public int bits() {
    return bits;
  }
}
