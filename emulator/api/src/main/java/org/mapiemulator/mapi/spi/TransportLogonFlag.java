package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link XpProvider#transportLogon} that go in, beside {@code StringFlag}. */
public enum TransportLogonFlag implements MapiFlag {
  /** No dialog may be shown. */
  NO_DIALOG(0x00000001, "LOGON_NO_DIALOG"),

  /** The transport is not to use its messaging system. */
  NO_CONNECT(0x00000004, "LOGON_NO_CONNECT"),

  /** Nothing is to come in before TransportNotify allows it. */
  NO_INBOUND(0x00000008, "LOGON_NO_INBOUND"),

  /** Nothing is to go out before TransportNotify allows it. */
  NO_OUTBOUND(0x00000010, "LOGON_NO_OUTBOUND");

  private final int value;
  private final String macro;

  TransportLogonFlag(int value, String macro) {
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
