package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MapiSup#modifyProfile}. */
public enum ModifyProfileFlag implements MapiFlag {
  /** Does nothing: the store stays temporary. */
  TEMPORARY(0x00000020, "MDB_TEMPORARY");

  private final int value;
  private final String macro;

  ModifyProfileFlag(int value, String macro) {
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
