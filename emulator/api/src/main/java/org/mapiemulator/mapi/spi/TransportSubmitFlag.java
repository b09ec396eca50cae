package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link XpLogon#submitMessage}. */
public enum TransportSubmitFlag implements MapiFlag {
  /** The message was deferred before. */
  BEGIN_DEFERRED(0x00000001, "BEGIN_DEFERRED");

  private final int value;
  private final String macro;

  TransportSubmitFlag(int value, String macro) {
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
