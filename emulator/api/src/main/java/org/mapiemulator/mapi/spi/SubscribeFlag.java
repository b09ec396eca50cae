package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MapiSup#subscribe}. */
public enum SubscribeFlag implements MapiFlag {
  /** Notify calls the sink itself; for a provider's own use. */
  SYNC(0x40000000, "NOTIFY_SYNC");

  private final int value;
  private final String macro;

  SubscribeFlag(int value, String macro) {
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
