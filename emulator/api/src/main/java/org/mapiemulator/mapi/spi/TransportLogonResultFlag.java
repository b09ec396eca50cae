package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link TransportLogon} that come out, beside {@code StringFlag}. */
public enum TransportLogonResultFlag implements MapiFlag {
  /** The spooler is to call Idle. */
  IDLE(0x00010000, "LOGON_SP_IDLE"),

  /** The spooler is to call Poll. */
  POLL(0x00020000, "LOGON_SP_POLL"),

  /** The spooler is to resolve all addresses before it submits. */
  RESOLVE(0x00040000, "LOGON_SP_RESOLVE");

  private final int value;
  private final String macro;

  TransportLogonResultFlag(int value, String macro) {
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
