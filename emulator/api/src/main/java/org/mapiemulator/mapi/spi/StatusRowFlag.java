package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MapiSup#modifyStatusRow}. */
public enum StatusRowFlag implements MapiFlag {
  /** Merges into the row that is there; otherwise it is replaced or added. */
  UPDATE(0x10000000, "STATUSROW_UPDATE");

  private final int value;
  private final String macro;

  StatusRowFlag(int value, String macro) {
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
