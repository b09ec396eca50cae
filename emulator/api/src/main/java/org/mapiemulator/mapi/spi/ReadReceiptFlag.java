package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MapiSup#readReceipt}. */
public enum ReadReceiptFlag implements MapiFlag {
  /** The message was not read. */
  NON_READ(0x00000001, "MAPI_NON_READ");

  private final int value;
  private final String macro;

  ReadReceiptFlag(int value, String macro) {
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
